/**
 * Parts against their total: municipalities against the county, women and men, Germans and foreigners, age groups
 * against all together. A difference is worth a look and never a reason to refuse: averages are rounded one by one,
 * so the parts may miss the total by half a unit each, which is only noted.
 */
import type { Issue } from '#domain/audit';
import { parseAge, dimensionsText } from '../dimensions.ts';
import type { Dimensions } from '../fact.ts';
import { findMeasure } from '../measures/index.ts';
import { groupOf, withDimension, type Figures, type MeasuredCell } from './figures.ts';

const ROUNDING_OF_ONE_PART = 0.5;
const PAIRS = { sex: ['female', 'male'], citizenship: ['german', 'foreign'] } as const;

type Options = {
	readonly county: string;
	readonly municipalities: readonly string[];
	/** Whether the table's figures are rounded (yearly averages, hectares, thousands). */
	readonly isRounded: (measure: string) => boolean;
	/** In the measure's unit: 1 for counts, 0.01 for hectares kept as km². */
	readonly unitOf: (measure: string) => number;
};

export function findDifferingSums(cells: readonly MeasuredCell[], figures: Figures, options: Options): Issue[] {
	const additive = cells.filter((cell) => findMeasure(cell.measure)?.isAdditive);
	return [
		...municipalitiesAgainstCounty(additive, figures, options),
		...partsAgainstTotal(additive, figures, options),
		...agesAgainstTotal(additive, options)
	];
}

function municipalitiesAgainstCounty(cells: readonly MeasuredCell[], figures: Figures, options: Options): Issue[] {
	const seen = new Set<string>();
	const inCounty = new Set([options.county, ...options.municipalities]);
	return cells.flatMap((cell) => {
		const group = groupOf(cell);
		if (!inCounty.has(cell.area) || seen.has(group)) return [];
		seen.add(group);
		const values = figures.ofAllAreas(cell);
		const parts = options.municipalities.map((id) => values.get(id));
		return compare(cell, options.county, values.get(options.county), parts, 'municipalities', options);
	});
}

function partsAgainstTotal(cells: readonly MeasuredCell[], figures: Figures, options: Options): Issue[] {
	const seen = new Set<string>();
	return cells.flatMap((cell) =>
		Object.entries(PAIRS).flatMap(([name, pair]) => {
			const find = (value: string | null): number | undefined => {
				const text = dimensionsText(withDimension(cell.dimensions, name, value));
				return figures.get(cell.measure, cell.period.year, text, cell.area);
			};
			const total = find(null);
			if (total === undefined) return [];
			const without = withDimension(cell.dimensions, name, null);
			const totalCell = { ...cell, dimensions: without, dimensionsText: dimensionsText(without) };
			const key = `${name} ${cell.area} ${groupOf(totalCell)}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return compare(totalCell, cell.area, total, pair.map(find), name, options);
		})
	);
}

/** Only where the file's age groups follow each other without gap or overlap, from 0 to an open top group. */
function agesAgainstTotal(cells: readonly MeasuredCell[], options: Options): Issue[] {
	const groups = new Map<string, { total?: MeasuredCell; parts: MeasuredCell[] }>();
	for (const cell of cells) {
		const others: Dimensions = withDimension(cell.dimensions, 'age', null);
		const key = `${cell.measure} ${cell.area} ${cell.period.end} ${dimensionsText(others)}`;
		const group = groups.get(key) ?? { parts: [] };
		if (cell.dimensions['age'] === undefined) group.total = cell;
		else group.parts.push(cell);
		groups.set(key, group);
	}
	return [...groups.values()].flatMap(({ total, parts }) => {
		if (!total || !coversAllAges(parts.map((part) => part.dimensions['age'] ?? ''))) return [];
		return compare(total, total.area, numberOf(total), parts.map(numberOf), 'age', options);
	});
}

export function coversAllAges(ages: readonly string[]): boolean {
	const ranges = ages.map(parseAge).toSorted((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
	let next: number | null = 0;
	for (const range of ranges) {
		if (!range || range.from !== next) return false;
		next = range.to === null ? null : range.to + 1;
	}
	return ranges.length > 1 && next === null;
}

function numberOf(cell: MeasuredCell): number | undefined {
	return cell.status === 'zero' ? 0 : (cell.value ?? undefined);
}

function compare(
	cell: MeasuredCell,
	area: string,
	total: number | undefined,
	parts: readonly (number | undefined)[],
	of: string,
	options: Options
): Issue[] {
	if (total === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return [];
	const unit = options.unitOf(cell.measure);
	const sum = Number(parts.reduce<number>((all, part) => all + (part ?? 0), 0).toPrecision(12));
	const difference = Math.abs(sum - total);
	if (difference < unit / 1000) return [];
	const tolerance = options.isRounded(cell.measure) ? ROUNDING_OF_ONE_PART * unit * (parts.length + 1) : 0;
	const { row, column } = cell.observation;
	const detail = {
		measure: findMeasure(cell.measure)?.name ?? cell.measure,
		dimensions: cell.dimensionsText,
		area,
		year: cell.period.year,
		of,
		sum,
		total
	};
	const isRounding = difference <= tolerance;
	return [
		{ rule: isRounding ? 'sum-rounded' : 'sum-differs', level: isRounding ? 'note' : 'warning', row, column, detail }
	];
}
