/**
 * The description of the open data's addresses as OpenAPI 3.1: what `/api/openapi.json` answers. Written from the same
 * lists as the files themselves, so that a new format or column stands here at once.
 */
import { AREA_COLUMNS } from './area-list.ts';
import { DATA_COLUMNS } from './columns.ts';
import { CONTENT_TYPES, DATA_FORMATS, type DataFormat } from './data-file.ts';
import { NOTE_ON_SIGNS } from './notes.ts';
import { MOST_CELLS, TABLE_FORMATS, TABLE_TYPES, type TableFormat } from '../tables/pivot-data-file.ts';
import { STATUS_LABELS } from './status-code.ts';

type Parameter = { readonly $ref: string };

/** Drawings as files. They take the query of the page they stand on. */
const FIGURES: readonly (readonly [path: string, summary: string, parameters: readonly string[]])[] = [
	[
		'/monitor/{jahr}/{indikator}/vergleich',
		'Abbildung: alle Gebiete im Vergleich',
		['jahr', 'indikator', 'jahrDerZahlen', 'hervorgehoben']
	],
	[
		'/monitor/{jahr}/{indikator}/karte',
		'Abbildung: die Karte',
		['jahr', 'indikator', 'jahrDerZahlen', 'hervorgehoben', 'karte']
	],
	[
		'/monitor/{jahr}/{indikator}/trichter',
		'Abbildung: die Gebiete nach Größe, mit Zufallsgrenzen',
		['jahr', 'indikator', 'jahrDerZahlen', 'hervorgehoben']
	],
	['/monitor/{jahr}/{indikator}/entwicklung', 'Abbildung: die Entwicklung', ['jahr', 'indikator', 'hervorgehoben']],
	['/gebiete/{gebiet}/altersaufbau', 'Abbildung: der Altersaufbau', ['gebiet']]
];

const several = (name: string, description: string): object => ({
	name,
	in: 'query',
	required: name === 'indikator',
	description,
	schema: { type: 'array', items: { type: 'string' } },
	explode: true
});

const chosen = (name: string, description: string, values: readonly string[]): object =>
	queryParameter(name, description, { type: 'string', enum: values });

/** What a table of one's own is put together from; the keys are those of `components.parameters`. */
const TABLE_PARAMETERS: Readonly<Record<string, object>> = {
	tabelleIndikator: several('indikator', 'Schlüssel der Indikatoren'),
	tabelleGebiet: several('gebiet', 'Gebiete; `gemeinden` für alle Städte und Gemeinden; ohne: der Kreis'),
	tabelleJahr: several('jahr', 'Jahre; `alle`; ohne: das neueste'),
	tabelleGeschlecht: several('geschlecht', 'zusammen, weiblich, maennlich'),
	tabelleAlter: several('alter', 'Altersgruppen wie `0-17` und `65-`; `fuenf`, `grob`, `alle`'),
	tabelleStaatsangehoerigkeit: several('staatsangehoerigkeit', 'zusammen, deutsch, nicht-deutsch'),
	tabelleGrundlage: chosen('grundlage', 'Nur diese Grundlage', ['register', 'amtlich']),
	tabelleSummen: chosen('summen', 'Summen und Mittel dazu', ['ja'])
};

/** The filters of the catalogue's page. */
const CATALOGUE_PARAMETERS: Readonly<Record<string, object>> = {
	katalogWoerter: queryParameter('q', 'Wörter aus Name, Bedeutung und Suchwörtern', { type: 'string' }),
	katalogThema: queryParameter('thema', 'Themenbereich', { type: 'string' }),
	katalogQuelle: queryParameter('quelle', 'Art der Quelle', { type: 'string' }),
	katalogEbene: queryParameter('ebene', 'Gebietsebene', { type: 'string' }),
	katalogStand: queryParameter('stand', 'Alter der neuesten Zahl', { type: 'string' }),
	katalogZahlen: chosen('zahlen', 'Nur mit oder nur noch ohne Zahlen', ['mit', 'ohne'])
};

function tableOperation(format: TableFormat): object {
	return {
		operationId: `tabellen-${format.replace('.', '-')}`,
		summary: `Eigene Tabelle aus freigegebenen Zahlen (${format === 'sdmx.csv' ? 'SDMX-CSV 2.0' : format.toUpperCase()})`,
		parameters: [...Object.keys(TABLE_PARAMETERS), 'ausgabe'].map(parameter),
		responses: {
			200: {
				description: 'Die Datei',
				content: {
					[TABLE_TYPES[format].replace(/;.*$/, '')]: {
						schema: format === 'json' ? { $ref: '#/components/schemas/JsonStat' } : {}
					}
				}
			},
			304: { description: 'Unverändert seit der Abfrage mit diesem ETag' },
			404: { description: 'Kein Indikator gewählt, oder diese Ausgabe gibt es nicht' },
			413: { description: `Die Tabelle hätte mehr als ${MOST_CELLS[format]} Felder` }
		}
	};
}

export function openApi({ title, address }: { readonly title: string; readonly address: string }): object {
	return {
		openapi: '3.1.1',
		info: {
			title: `${title}: offene Daten`,
			version: '1.0.0',
			description: `Freigegebene Zahlen des Sozialdatenmonitors als CSV, JSON-stat 2.0 und XLSX, Auswertungen als PDF/UA. Ohne Anmeldung. ${NOTE_ON_SIGNS}`
		},
		servers: [{ url: address }],
		paths: {
			...dataPaths('/monitor/{jahr}', 'Alle Zahlen einer Ausgabe', [parameter('jahr')]),
			...pdfPath('/monitor/{jahr}', 'Die gedruckte Ausgabe', [parameter('jahr')]),
			...dataPaths('/monitor/{jahr}/{indikator}', 'Ein Indikator: alle Gebiete, alle Jahre, beide Grundlagen', [
				parameter('jahr'),
				parameter('indikator')
			]),
			...dataPaths(
				'/indikatoren',
				'Katalog aller Definitionen, auch ohne Zahlen; JSON mit den Formeln',
				Object.keys(CATALOGUE_PARAMETERS).map(parameter),
				'Katalog'
			),
			...dataPaths('/gebiete', 'Alle Gebiete: Schlüssel, Namen, Ebene, Region, Bevölkerung, Fläche', []),
			...dataPaths('/gebiete/{gebiet}', 'Ein Gebiet: alle Indikatoren, alle Jahre, beide Grundlagen', [
				parameter('gebiet')
			]),
			...pdfPath('/gebiete/{gebiet}', 'Das gedruckte Gebietsprofil', [parameter('gebiet')]),
			...FIGURES.reduce((paths, [path, summary, names]) => ({ ...paths, ...svgPath(path, summary, names) }), {}),
			...TABLE_FORMATS.reduce(
				(paths, format) => ({ ...paths, [`/tabellen.${format}`]: { get: tableOperation(format) } }),
				{}
			),
			'/daten/anzahlen.csv': {
				get: operation('/daten/anzahlen', 'Alle freigegebenen Anzahlen einer Ausgabe', 'csv', [parameter('ausgabe')])
			},
			...dataPaths('/vergleich', 'Bis zu fünf Gebiete, neuestes Jahr je Indikator', [parameter('gebietsauswahl')])
		},
		components: {
			parameters: {
				jahr: pathParameter('jahr', 'Jahr der Ausgabe', '2025'),
				indikator: pathParameter('indikator', 'Schlüssel des Indikators', 'altenquotient'),
				gebiet: pathParameter('gebiet', 'Name in der Adresse oder amtlicher Schlüssel', 'biebesheim-am-rhein'),
				jahrDerZahlen: queryParameter('jahr', 'Jahr der Zahlen, wenn es nicht das neueste ist', { type: 'string' }),
				hervorgehoben: queryParameter('gebiet', 'Gebiet, das hervorgehoben wird', { type: 'string' }),
				karte: queryParameter('karte', 'Gleich große Kacheln statt Grenzen', { type: 'string', enum: ['kacheln'] }),
				ausgabe: queryParameter('ausgabe', 'Jahr und Fassung der Ausgabe, sonst die neueste: `2025-1`', {
					type: 'string'
				}),
				...TABLE_PARAMETERS,
				...CATALOGUE_PARAMETERS,
				gebietsauswahl: {
					name: 'gebiet',
					in: 'query',
					required: true,
					description: 'Mehrmals angeben: `gebiet=raunheim&gebiet=trebur`',
					schema: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 5 },
					explode: true
				}
			},
			schemas: {
				Zeile: {
					type: 'object',
					description: 'Eine Zeile der CSV- und XLSX-Dateien. CSV: UTF-8 mit BOM, Semikolon, Dezimalkomma, CRLF.',
					properties: Object.fromEntries(
						DATA_COLUMNS.map(({ head, description }) => [head, { type: 'string', description }])
					)
				},
				Gebiet: {
					type: 'object',
					description: 'Eine Zeile der Liste der Gebiete (`/gebiete.csv`, `/gebiete.xlsx`)',
					properties: Object.fromEntries(
						AREA_COLUMNS.map(({ head, description }) => [head, { type: 'string', description }])
					)
				},
				Katalog: {
					type: 'object',
					description: 'Definitionen, wie sie gerechnet werden; kein JSON-stat',
					required: ['titel', 'indikatoren'],
					properties: {
						titel: { type: 'string' },
						indikatoren: {
							type: 'array',
							items: {
								type: 'object',
								required: ['id', 'version', 'theme', 'name', 'meaning', 'numerator', 'unit', 'zahlen', 'neuestesJahr'],
								properties: {
									id: { type: 'string', description: 'Schlüssel in Adressen und Dateien' },
									catalogue: { type: 'string', description: 'Kennung, `D07`' },
									version: { type: 'integer', description: 'Fassung der Definition' },
									theme: { type: 'string' },
									name: { type: 'string' },
									meaning: { type: 'string' },
									numerator: { type: 'array', items: { type: 'object' }, description: 'Summanden des Zählers' },
									denominator: { type: 'array', items: { type: 'object' }, description: 'Summanden des Nenners' },
									multiplier: { type: 'number' },
									unit: { type: 'string' },
									zahlen: { type: 'string', description: 'Ob es Zahlen gibt, in Worten' },
									neuestesJahr: { type: ['integer', 'null'] }
								}
							}
						}
					}
				},
				Status: {
					type: 'string',
					description: `Codes von CL_OBS_STATUS, mehrere durch Komma getrennt: ${Object.entries(STATUS_LABELS)
						.map(([code, label]) => `${code} ${label}`)
						.join('; ')}`
				},
				JsonStat: {
					type: 'object',
					description: 'JSON-stat 2.0, class „dataset“, siehe https://json-stat.org/full/',
					required: ['version', 'class', 'id', 'size', 'dimension', 'value']
				}
			}
		}
	};
}

function dataPaths(
	path: string,
	summary: string,
	parameters: readonly Parameter[],
	jsonSchema: 'JsonStat' | 'Katalog' = 'JsonStat'
): Record<string, unknown> {
	return Object.fromEntries(
		DATA_FORMATS.map((format) => [
			`${path}.${format}`,
			{ get: operation(path, summary, format, parameters, jsonSchema) }
		])
	);
}

function pdfPath(path: string, summary: string, parameters: readonly Parameter[]): Record<string, unknown> {
	return { [`${path}.pdf`]: { get: operation(path, summary, 'pdf', parameters) } };
}

function svgPath(path: string, summary: string, names: readonly string[]): Record<string, unknown> {
	return { [`${path}.svg`]: { get: operation(path, summary, 'svg', names.map(parameter)) } };
}

function operation(
	path: string,
	summary: string,
	format: DataFormat | 'pdf' | 'svg',
	parameters: readonly Parameter[],
	jsonSchema: 'JsonStat' | 'Katalog' = 'JsonStat'
): object {
	const name = path
		.replaceAll(/[^a-z]+/g, ' ')
		.trim()
		.replaceAll(' ', '-');
	const schema =
		format === 'json' ? { $ref: `#/components/schemas/${jsonSchema}` } : format === 'csv' ? { type: 'string' } : {};
	return {
		operationId: `${name}-${format}`,
		summary: `${summary} (${format.toUpperCase()})`,
		parameters,
		responses: {
			200: { description: 'Die Datei', content: { [mediaType(format)]: { schema } } },
			304: { description: 'Unverändert seit der Abfrage mit diesem ETag' },
			404: { description: 'Diese Ausgabe, diesen Indikator, dieses Gebiet oder diese Abbildung gibt es nicht' }
		}
	};
}

function mediaType(format: DataFormat | 'pdf' | 'svg'): string {
	if (format === 'svg') return 'image/svg+xml';
	return CONTENT_TYPES[format].replace(/;.*$/, '');
}

function parameter(name: string): Parameter {
	return { $ref: `#/components/parameters/${name}` };
}

function queryParameter(name: string, description: string, schema: object): object {
	return { name, in: 'query', required: false, description, schema };
}

function pathParameter(name: string, description: string, example: string): object {
	return { name, in: 'path', required: true, description, example, schema: { type: 'string' } };
}
