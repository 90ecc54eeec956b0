/**
 * The list of areas as a file: what a program needs first, to know the keys that every other table uses. Population
 * and area are the released figures of the edition, each with its date.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { seriesOf } from '#ui/series-of.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';
import { exactNumber, LEVEL_NAMES, sourceName, type DataCell } from './columns.ts';
import { writeCsv } from './csv.ts';
import type { DataFormat } from './data-file.ts';
import { NOTE_ON_DEMO, NOTE_ON_SIGNS } from './notes.ts';
import { statusCode } from './status-code.ts';

type AreaRow = {
	readonly area: Area;
	readonly region: Area | undefined;
	readonly population: ReleasedFigure | undefined;
	/** Its denominator is the area in square kilometres. */
	readonly density: ReleasedFigure | undefined;
};

type AreaColumn = {
	readonly head: string;
	readonly description: string;
	readonly width: number;
	readonly decimals?: number;
	readonly cell: (row: AreaRow) => DataCell;
};

const numberOf = (value: Value | undefined): number | null =>
	value?.kind === 'number' ? exactNumber(value.value) : null;

export const AREA_COLUMNS: readonly AreaColumn[] = [
	column(
		'gebiet',
		'Amtlicher Schlüssel (Text mit führender Null) oder Schlüssel der Region',
		22,
		({ area }) => area.id
	),
	column('gebiet_name', 'Name des Gebiets', 26, ({ area }) => area.name),
	column('adresse', 'Name in der Adresse: /gebiete/…', 24, ({ area }) => area.slug),
	column('ebene', 'Gebietsebene', 20, ({ area }) => LEVEL_NAMES[area.level]),
	column('region', 'Schlüssel der Kreisregion, zu der die Gemeinde gehört', 22, ({ region }) => region?.id ?? ''),
	column('region_name', 'Name der Kreisregion', 18, ({ region }) => region?.name ?? ''),
	column('bevoelkerung', 'Bevölkerung', 14, ({ population }) => numberOf(population?.value)),
	column('bevoelkerung_stand', 'Stichtag der Bevölkerung', 18, ({ population }) => population?.period ?? ''),
	{
		...column('flaeche_km2', 'Fläche in Quadratkilometern', 12, ({ density }) => numberOf(density?.denominator)),
		decimals: 2
	},
	column('flaeche_stand', 'Stand der Fläche', 14, ({ density }) => density?.period ?? '')
];

/** The areas of an edition in the order of its tables, as CSV, JSON-stat 2.0 or XLSX. */
export async function areaListFile(edition: Edition, format: DataFormat): Promise<string | Uint8Array> {
	const rows = areaRows(edition);
	if (format === 'json') return JSON.stringify(areaListJsonStat(edition, rows));
	const cells = rows.map((row) => AREA_COLUMNS.map(({ cell }) => cell(row)));
	if (format === 'csv') return writeCsv([AREA_COLUMNS.map(({ head }) => head), ...cells]);
	return writeSpreadsheet({
		title: title(edition),
		author: edition.county.name,
		createdAt: new Date(edition.release.releasedAt),
		sheets: [
			{
				name: 'Gebiete',
				columns: AREA_COLUMNS.map(({ head, width }) => ({ head, width })),
				rows: cells,
				decimals: (_, index) => AREA_COLUMNS[index]?.decimals,
				frozenColumns: 2
			},
			{
				name: 'Hinweise',
				columns: [
					{ head: 'Was', width: 28 },
					{ head: 'Erläuterung', width: 100 }
				],
				rows: [
					['Titel', title(edition)],
					...notes(edition).map((note) => ['Hinweis', note]),
					...sources(edition, rows).map((source) => ['Quelle', source]),
					...AREA_COLUMNS.map(({ head, description }) => [`Spalte ${head}`, description])
				],
				wraps: true
			}
		]
	});
}

function areaRows(edition: Edition): AreaRow[] {
	const newest = (id: string, area: Area): ReleasedFigure | undefined => {
		const indicator = edition.findIndicator(id);
		return indicator && seriesOf(edition, indicator, area).at(-1);
	};
	return edition.areas.map((area) => ({
		area,
		region: edition.regionOf(area),
		population: newest('bevoelkerung', area),
		density: newest('bevoelkerungsdichte', area)
	}));
}

function areaListJsonStat(edition: Edition, rows: readonly AreaRow[]): object {
	const measures = { bevoelkerung: 'Bevölkerung', flaeche_km2: 'Fläche' };
	const values = rows.map(({ population, density }) => [population?.value, density?.denominator]);
	const status = values.flat().flatMap((value, position) => {
		const code = value ? statusCode(value) : 'A';
		return code === 'A' ? [] : [[String(position), code]];
	});
	const each = <T>(pick: (row: AreaRow) => T): Record<string, T> =>
		Object.fromEntries(rows.map((row) => [row.area.id, pick(row)]));
	return {
		version: '2.0',
		class: 'dataset',
		label: title(edition),
		source: sources(edition, rows).join('; '),
		updated: edition.release.releasedAt,
		note: notes(edition),
		id: ['gebiet', 'kennwert'],
		size: [rows.length, 2],
		role: { geo: ['gebiet'], metric: ['kennwert'] },
		dimension: {
			gebiet: {
				label: 'Gebiet',
				category: { index: rows.map(({ area }) => area.id), label: each(({ area }) => area.name) }
			},
			kennwert: {
				label: 'Kennwert',
				category: {
					index: Object.keys(measures),
					label: measures,
					unit: { bevoelkerung: { label: 'Personen', decimals: 0 }, flaeche_km2: { label: 'km²', decimals: 2 } }
				}
			}
		},
		value: values.flat().map(numberOf),
		status: Object.fromEntries(status),
		extension: {
			gebiete: each(({ area, region, population, density }) => ({
				adresse: area.slug,
				ebene: LEVEL_NAMES[area.level],
				region: region?.id ?? null,
				bevoelkerung_stand: population?.period ?? null,
				flaeche_stand: density?.period ?? null
			}))
		}
	};
}

const title = ({ county, release }: Edition): string => `Gebiete ${county.name}, Ausgabe ${release.year}`;

const notes = ({ release }: Edition): string[] => [
	...(release.hasInventedFigures ? [NOTE_ON_DEMO] : []),
	NOTE_ON_SIGNS
];

function sources(edition: Edition, rows: readonly AreaRow[]): string[] {
	const deliveries = rows.flatMap(({ population, density }) => [
		...(population?.deliveries ?? []),
		...(density?.deliveries ?? [])
	]);
	const known = [...new Set(deliveries)].flatMap((delivery) => edition.sources.get(delivery) ?? []);
	return [...new Set(known.map(sourceName))];
}

function column(head: string, description: string, width: number, cell: AreaColumn['cell']): AreaColumn {
	return { head, description, width, cell };
}
