/** Years that stay empty between what the county has and what the file brings. */
import type { Issue } from '#domain/audit';
import { findMeasure } from '../measures/index.ts';
import type { MeasuredCell } from './figures.ts';

/** `storedYears`: by measure, the years the county already has. `everyYears`: how often the statistic comes. */
export function findPeriodGaps(
	cells: readonly MeasuredCell[],
	storedYears: ReadonlyMap<string, readonly number[]>,
	everyYears: number
): Issue[] {
	const delivered = new Map<string, Set<number>>();
	for (const { measure, period } of cells) {
		const years = delivered.get(measure);
		if (years) years.add(period.year);
		else delivered.set(measure, new Set([period.year]));
	}
	return [...delivered].flatMap(([measure, years]) => {
		const all = [...new Set([...years, ...(storedYears.get(measure) ?? [])])].sort((a, b) => a - b);
		return all.slice(1).flatMap((year, index) => {
			const before = all[index] ?? year;
			const touchesFile = years.has(year) || years.has(before);
			if (!touchesFile || year - before <= everyYears) return [];
			const detail = { measure: findMeasure(measure)?.name ?? measure, from: before, to: year };
			return [{ rule: 'period-gap', level: 'warning' as const, detail }];
		});
	});
}
