/** Reads downloaded files back into what the attacker takes: from the columns alone, as anybody with a spreadsheet would. */
import type { Basis } from '#domain/disclosure';
import type { Publication } from '#domain/monitor/server';
import { missing, numberValue, type Value } from '#domain/statistics';
import { recordsOfCsv, recordsOfWorkbook, type DataRecord } from './data-files.ts';
import { readDataset, type Dataset } from './json-stat.ts';
import { cellUnder, valueIn, type PrintedTable } from './printed-tables.ts';

type Figures = Publication['figures'];
type Areas = Pick<Publication, 'partsOf' | 'insideOf'>;

const BASES: Readonly<Record<string, Basis>> = { Register: 'register', amtlich: 'official' };

export function figuresOfCsv(text: string): Figures {
	return figuresOfRecords(recordsOfCsv(text));
}

export async function figuresOfWorkbook(bytes: ArrayBuffer): Promise<Figures> {
	return figuresOfRecords(await recordsOfWorkbook(bytes));
}

export function figuresOfDataset(dataset: Dataset): Figures {
	const figures = new Map<string, Record<string, string>>();
	for (const { at, value, status } of readDataset(dataset)) {
		const { indikator = '', gebiet = '', jahr = '', grundlage = '', kennwert = '' } = at;
		if (value === null && status === undefined) continue;
		const key = `${indikator} ${gebiet} ${jahr} ${grundlage}`;
		const record = figures.get(key) ?? { indikator, gebiet, jahr, grundlage };
		figures.set(key, record);
		record[kennwert] = value === null ? '' : String(value).replace('.', ',');
		if (kennwert === 'wert') record['sdmx_status'] = status ?? '';
	}
	return figuresOfRecords([...figures.values()]);
}

export function figuresOfRecords(records: readonly DataRecord[]): Figures {
	return records.map((record) => {
		const value = valueOf(record, 'wert');
		const [lower, upper] = [numberIn(record, 'untergrenze_95'), numberIn(record, 'obergrenze_95')];
		const grundlage = record['grundlage'] ?? '';
		// A file has one sign a line: where the value is secret, so is every number that is not there.
		const other = value.kind === 'missing' ? value : missing('not-applicable');
		const sideOf = (head: string): Value => {
			const count = numberIn(record, head);
			return count === null ? other : numberValue(count);
		};
		return {
			indicator: record['indikator'] ?? '',
			area: record['gebiet'] ?? '',
			year: Number(record['jahr']),
			basis: BASES[grundlage] ?? (grundlage as Basis),
			value,
			interval: lower === null || upper === null ? null : { lower, upper },
			numerator: sideOf('zaehler'),
			denominator: sideOf('nenner')
		};
	});
}

/** `/daten/anzahlen.csv`: one row a part of a measure, year and basis. */
export function countsOfCsv(text: string): Publication['counts'] {
	const rows = Map.groupBy(
		recordsOfCsv(text),
		({ merkmal, gliederung, jahr, grundlage }) => `${merkmal};${gliederung};${jahr};${grundlage}`
	);
	return [...rows.values()].map((records) => ({
		measure: records[0]?.['merkmal'] ?? '',
		part: records[0]?.['gliederung'] ?? '',
		year: Number(records[0]?.['jahr']),
		basis: BASES[records[0]?.['grundlage'] ?? ''] ?? 'official',
		areas: records.map((record) => record['gebiet'] ?? ''),
		counts: records.map((record) => valueOf(record, 'anzahl'))
	}));
}

/** `/gebiete.csv`: which towns make up a region, and by their keys which quarters lie in a town. */
export function areasOfCsv(text: string): Areas {
	const records = recordsOfCsv(text);
	const towns = records.filter(({ ebene }) => ebene === 'Stadt oder Gemeinde');
	const county = records.find(({ ebene }) => ebene === 'Kreis')?.['gebiet'] ?? '';
	const partsOf = new Map([[county, towns.map((town) => town['gebiet'] ?? '')]]);
	for (const [region, inside] of Map.groupBy(towns, (town) => town['region'] ?? ''))
		if (region !== '')
			partsOf.set(
				region,
				inside.map((town) => town['gebiet'] ?? '')
			);
	const quarters = records.filter(({ ebene }) => ebene === 'Sozialraum').map((quarter) => quarter['gebiet'] ?? '');
	const insideOf = Map.groupBy(quarters, (quarter) => quarter.slice(0, quarter.lastIndexOf('-')));
	return { partsOf, insideOf };
}

/** The age structure as the table on an area's page or on paper shows it, register counts; empty where it has none. */
export function structureOfTables(tables: readonly PrintedTable[], area: string): Publication['structure'] {
	const table = tables.find(({ caption }) => caption.includes('Altersaufbau'));
	const year = Number(/\d{2}\.\d{2}\.(\d{4})/.exec(table?.caption ?? '')?.[1]);
	return (table?.rows ?? []).flatMap((row) => {
		const [, from, to] = /^(\d+)(?:\D+(\d+))?/.exec(row[0]?.shown ?? '') ?? [];
		if (!table || from === undefined) return [];
		const ages = { ageFrom: Number(from), ageTo: to === undefined ? null : Number(to) };
		return SEXES.map(([sex, label]) => {
			const persons = valueIn(cellUnder(table, row, label));
			return { area, year, basis: 'register' as const, sex, ...ages, persons };
		});
	});
}

const SEXES = [
	['female', 'Frauen'],
	['male', 'Männer']
] as const;

function valueOf(record: DataRecord, head: string): Value {
	const number = numberIn(record, head);
	if (number !== null) return numberValue(number);
	return (record['sdmx_status'] ?? '').split(',').includes('Q') ? missing('secret') : missing('not-delivered');
}

function numberIn(record: DataRecord, head: string): number | null {
	const text = record[head] ?? '';
	return text === '' ? null : Number(text.replace(',', '.'));
}
