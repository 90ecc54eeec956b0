/**
 * The description of the open data's addresses as OpenAPI 3.1: what `/api/openapi.json` answers. Written from the same
 * lists as the files themselves, so that a new format or column stands here at once.
 */
import { AREA_COLUMNS } from './area-list.ts';
import { DATA_COLUMNS } from './columns.ts';
import { CONTENT_TYPES, DATA_FORMATS, type DataFormat } from './data-file.ts';
import { NOTE_ON_SIGNS } from './notes.ts';
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
	['/monitor/{jahr}/{indikator}/entwicklung', 'Abbildung: die Entwicklung', ['jahr', 'indikator', 'hervorgehoben']],
	['/gebiete/{gebiet}/altersaufbau', 'Abbildung: der Altersaufbau', ['gebiet']]
];

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
			...dataPaths('/gebiete', 'Alle Gebiete: Schlüssel, Namen, Ebene, Region, Bevölkerung, Fläche', []),
			...dataPaths('/gebiete/{gebiet}', 'Ein Gebiet: alle Indikatoren, alle Jahre, beide Grundlagen', [
				parameter('gebiet')
			]),
			...pdfPath('/gebiete/{gebiet}', 'Das gedruckte Gebietsprofil', [parameter('gebiet')]),
			...FIGURES.reduce((paths, [path, summary, names]) => ({ ...paths, ...svgPath(path, summary, names) }), {}),
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

function dataPaths(path: string, summary: string, parameters: readonly Parameter[]): Record<string, unknown> {
	return Object.fromEntries(
		DATA_FORMATS.map((format) => [`${path}.${format}`, { get: operation(path, summary, format, parameters) }])
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
	parameters: readonly Parameter[]
): object {
	const name = path
		.replaceAll(/[^a-z]+/g, ' ')
		.trim()
		.replaceAll(' ', '-');
	const schema =
		format === 'json' ? { $ref: '#/components/schemas/JsonStat' } : format === 'csv' ? { type: 'string' } : {};
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
