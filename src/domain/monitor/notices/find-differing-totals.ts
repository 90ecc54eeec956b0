import type { Figure } from '#domain/disclosure';
import { isNumber } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import { newestYear, type FigureSeries } from './figure-series.ts';
import { makeNotice, type Found, type Notice, type NoticeInputs } from './notice.ts';

/** Older years have been looked at; only these can still be asked about. */
const YEARS = 3;
/** Yearly averages are rounded one by one: each may miss by half a unit, the total too. */
const ROUNDING_OF_ONE_PART = 0.5;

/**
 * Counted numbers (numerators) of the municipalities against the county's own: different only if one of the deliveries is
 * wrong or counts other people. Each sum is told once, for the first indicator that uses it.
 */
export function findDifferingTotals(
	{ indicators, areas, county, isAdditive }: NoticeInputs,
	series: FigureSeries
): Found {
	const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ id }) => id as string);
	const told = new Set<string>();
	const notices: Notice[] = [];
	for (const indicator of indicators) {
		if (!indicator.numerator.every(({ measure }) => isAdditive(measure))) continue;
		for (const basis of ['register', 'official'] as const) {
			const byArea = series.of(indicator, basis);
			const newest = newestYear(byArea);
			for (let year = newest; year > newest - YEARS; year--) {
				const id = `${JSON.stringify(indicator.numerator)} ${basis} ${year}`;
				const total = countIn(indicator, byArea.get(county), year);
				const parts = municipalities.map((area) => countIn(indicator, byArea.get(area), year));
				if (told.has(id) || total === null || parts.some((part) => part === null)) continue;
				told.add(id);
				const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
				if (Math.abs(sum - total) <= ROUNDING_OF_ONE_PART * (parts.length + 1)) continue;
				const place = { indicator: indicator.id, area: county, year, basis };
				notices.push(makeNotice({ kind: 'sum', ...place, from: sum, fromYear: year, to: total, strength: 3 }));
			}
		}
	}
	return { notices, tests: 0 };
}

function countIn({ denominator, multiplier }: Indicator, figures: readonly Figure[] = [], year: number): number | null {
	const figure = figures.find((one) => one.year === year);
	if (!figure) return null;
	const count = denominator ? figure.numerator : figure.value;
	if (!isNumber(count)) return null;
	return denominator ? count.value : count.value / multiplier;
}
