/** Reads a table of one's own back, from its page and from each of its files, as the same cells. */
import type { Indicator } from '#domain/monitor';
import type { Publication } from '#domain/monitor/server';
import { isNumber, missing, numberValue, type Value } from '#domain/statistics';
import { parse } from 'csv-parse/sync';
import { recordsOfCsv, recordsOfWorkbook, type DataRecord } from './data-files.ts';
import { readDataset, type Dataset } from './json-stat.ts';
import { tablesOfPage, valueIn } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';

type Part = 'value' | 'numerator' | 'denominator';

export type TableCell = {
	readonly indicator: string;
	/** `summe`: the chosen towns together. */
	readonly area: string;
	/** `mittel`: the mean of the chosen years. */
	readonly year: string;
	readonly part: Part;
	readonly value: Value;
};

const HEADS: Readonly<Record<Part, string>> = { value: 'wert', numerator: 'zaehler', denominator: 'nenner' };
const PARTS = Object.keys(HEADS) as Part[];

export const cellsOfCsv = (text: string): TableCell[] => cellsOfRecords(recordsOfCsv(text));

export const cellsOfWorkbook = async (bytes: ArrayBuffer): Promise<TableCell[]> =>
	cellsOfRecords(await recordsOfWorkbook(bytes));

export function cellsOfDataset(dataset: Dataset): TableCell[] {
	return readDataset(dataset).flatMap(({ at, value, status = '' }) => {
		const { indikator = '', gebiet = '', jahr = '', kennwert } = at;
		const part = PARTS.find((one) => HEADS[one] === kennwert);
		const said = value === null ? missingFor(status) : numberValue(value);
		return part ? [{ indicator: indikator, area: gebiet, year: jahr, part, value: said }] : [];
	});
}

/** SDMX writes keys of areas in its own letters. */
export function cellsOfSdmx(text: string, areas: readonly string[]): TableCell[] {
	const records = parse<DataRecord>(text, { columns: true });
	const areaOf = new Map(areas.map((area) => [area.replaceAll(/[^\w@$-]/g, '_'), area]));
	return records.flatMap((record) => {
		const { INDICATOR: indicator = '', REF_AREA: area = '', TIME_PERIOD: year = '', OBS_STATUS: status = '' } = record;
		const columns = { value: 'OBS_VALUE', numerator: 'NUMERATOR', denominator: 'DENOMINATOR' };
		return PARTS.map((part) => {
			const said = record[columns[part]] ?? '';
			const value = said === '' ? missingFor(status) : numberValue(Number(said));
			return { indicator, area: areaOf.get(area) ?? area, year, part, value };
		});
	});
}

/** Every cell leads to its explanation, and so says what it is. `part`: what the page was asked to show. */
export function cellsOfPage(html: string, part: Part, areas: ReadonlyMap<string, string>): TableCell[] {
	const table = tablesOfPage(html).find(({ rows }) =>
		rows.some((row) => /\/tabellen\/berechnung/.test(row.at(-1)?.html ?? ''))
	);
	return (table?.rows ?? []).flat().flatMap((cell): TableCell[] => {
		const [, query] = /href="\/tabellen\/berechnung\?([^"]*)"/.exec(cell.html) ?? [];
		if (query === undefined) return [];
		const asked = new URLSearchParams(query.replaceAll('&amp;', '&'));
		const [slugs, years] = [asked.getAll('gebiet'), asked.getAll('jahr')];
		return [
			{
				indicator: asked.get('indikator') ?? '',
				area: slugs.length > 1 ? 'summe' : (areas.get(slugs[0] ?? '') ?? ''),
				year: years.length > 1 ? 'mittel' : (years[0] ?? ''),
				part,
				value: valueIn(cell)
			}
		];
	});
}

function cellsOfRecords(records: readonly DataRecord[]): TableCell[] {
	return records.flatMap((record) => {
		const { indikator: indicator = '', gebiet: area = '', jahr: year = '', sdmx_status: status = '' } = record;
		return PARTS.map((part) => {
			const said = record[HEADS[part]] ?? '';
			const value = said === '' ? missingFor(status) : numberValue(Number(said.replace(',', '.')));
			return { indicator, area, year, part, value };
		});
	});
}

const missingFor = (status: string): Value => missing(status.split(',').includes('Q') ? 'secret' : 'not-delivered');

export const keyOfCell = ({ indicator, area, year, part }: Omit<TableCell, 'value'>): string =>
	`${indicator} ${area} ${year} ${part}`;

/** Null where the cell is what the edition tells of its towns and years, and none where one of them is hidden. */
export function faultOfCell(
	cell: TableCell,
	{ towns, years }: { readonly towns: readonly string[]; readonly years: readonly number[] },
	released: ReleasedFigures
): string | null {
	const areas = cell.area === 'summe' ? towns : [cell.area];
	const chosen = cell.year === 'mittel' ? years : [Number(cell.year)];
	const parts = areas.flatMap((area) => chosen.map((year) => released.at(cell.indicator, area, year)));
	const sumOf = (part: Part): number | null =>
		parts.reduce<number | null>((sum, figure) => {
			const value = figure?.[part];
			return sum !== null && value && isNumber(value) ? sum + value.value : null;
		}, 0);
	const [above, below] = [sumOf('numerator'), sumOf('denominator')];
	const multiplier = released.definition(cell.indicator)?.multiplier ?? 1;
	const share = cell.year === 'mittel' ? years.length : 1;
	const quotient = above === null || !below ? null : (multiplier * above) / below;
	const expected = cell.part === 'value' ? quotient : cell.part === 'numerator' ? above : below;
	const told = cell.part === 'value' || expected === null ? expected : expected / share;
	const shown = isNumber(cell.value) ? cell.value.value : null;
	const isSame = shown === null ? true : told !== null && Math.abs(shown - told) < 1e-5 * (1 + Math.abs(told));
	return isSame
		? null
		: `${keyOfCell(cell)} is ${shown}, and ${told === null ? 'not to be told' : `released as ${told}`}`;
}

/** What the attacker takes from it: the chosen towns are an area of their own, the mean of two years is half their sum. */
export function publicationOfCells(
	cells: readonly TableCell[],
	{ towns, years }: { readonly towns: readonly string[]; readonly years: readonly number[] },
	released: ReleasedFigures,
	world: Pick<Publication, 'indicators' | 'partsOf' | 'insideOf'>
): Omit<Publication, 'id'> {
	const sum = `sum ${towns.join('+')}`;
	const nothing = missing('not-delivered');
	const basisOf = ({ indicator }: TableCell, area: string, year: number) =>
		released.at(indicator, area, year)?.basis ?? 'official';
	return {
		...world,
		partsOf: new Map([...world.partsOf, [sum, towns]]),
		structure: [],
		figures: cells
			.filter(({ year }) => year !== 'mittel')
			.map((cell) => {
				const [area, year] = [cell.area === 'summe' ? sum : cell.area, Number(cell.year)];
				const basis = basisOf(cell, cell.area === 'summe' ? (towns[0] ?? '') : area, year);
				const sides = { value: nothing, numerator: nothing, denominator: nothing, [cell.part]: cell.value };
				return { indicator: cell.indicator, area, year, basis, interval: null, ...sides };
			}),
		counts: cells.flatMap((cell) => {
			const counted = countedBy(released.definition(cell.indicator));
			const [first = 0, last = 0] = years;
			if (!counted || cell.year !== 'mittel' || cell.part !== 'numerator' || last !== first + 1) return [];
			const area = cell.area === 'summe' ? sum : cell.area;
			const value = isNumber(cell.value) ? numberValue(2 * cell.value.value) : cell.value;
			return [
				{
					...counted,
					year: last,
					basis: 'official' as const,
					areas: [area],
					counts: [value],
					isWithYearBefore: true as const
				}
			];
		})
	};
}

/** `day-care-children age=0-2|kind=family`; null where the numerator is more than one count. */
function countedBy(indicator: Indicator | undefined): { measure: string; part: string } | null {
	const [only, ...others] = indicator?.numerator ?? [];
	if (!only || others.length > 0) return null;
	const part = Object.entries(only.where ?? {})
		.toSorted(([a], [b]) => a.localeCompare(b))
		.map(([name, is]) => `${name}=${Array.isArray(is) ? `${is[0]}-${is[1] ?? ''}` : String(is)}`)
		.join('|');
	return { measure: only.measure, part };
}
