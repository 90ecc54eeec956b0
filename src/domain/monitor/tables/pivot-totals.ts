/**
 * Totals of a table: the chosen municipalities together (sum over sum, never the mean of rates) and the mean of the
 * chosen years. From the table's own cells only: one hidden cell hides the total.
 */
import { findMeasure } from '#domain/intake';
import { prepareTerm, POPULATION } from '../compute/compute-term.ts';
import { spansCensus } from '../compute/population-bases.ts';
import type { Indicator } from '../indicator.ts';
import { BASES, ORIGINS, type Pivot } from './pivot.ts';
import { stateOfQuotient } from './state-of-quotient.ts';
import { ABSENT, BREAK, NOT_APPLICABLE, NUMBER } from './value-states.ts';

export function addTotals(pivot: Pivot): void {
	const { query, areas, years } = pivot;
	const { hasAreaSum, hasYearMean } = query;
	if (!hasAreaSum && !hasYearMean) return;
	const towns = Int32Array.from(query.areas.flatMap(({ level }, index) => (level === 'municipality' ? [index] : [])));
	const columns = Int32Array.from(query.years, (_, year) => year * areas);
	const perIndicator = pivot.size / query.indicators.length;
	query.indicators.forEach((indicator, index) => {
		const rules = rulesOf(indicator, query.years);
		for (let start = index * perIndicator; start < (index + 1) * perIndicator; start += areas * years) {
			if (hasAreaSum)
				for (let year = 0; year < query.years.length; year++) {
					const row = start + year * areas;
					total(pivot, rules, { to: row + query.areas.length, base: row, from: towns, origin: SUM });
				}
			if (hasYearMean)
				for (let area = 0; area < areas; area++)
					total(pivot, rules, {
						to: start + columns.length * areas + area,
						base: start + area,
						from: columns,
						origin: MEAN
					});
		}
	});
}

const [SUM, MEAN] = [ORIGINS.indexOf('sum'), ORIGINS.indexOf('mean')];

type Rules = {
	readonly indicator: Indicator;
	readonly addsUp: boolean;
	/** Whether the mean of the years would mix two censuses, by position in `BASES`. */
	readonly mixesCensuses: readonly boolean[];
};

function rulesOf(indicator: Indicator, years: readonly number[]): Rules {
	const { numerator, denominator = [] } = indicator;
	const parts = [...prepareTerm(numerator), ...prepareTerm(denominator)];
	const hasPopulation = parts.some(({ part }) => part.measure === POPULATION);
	return {
		indicator,
		// Moves inside the county count twice in arrivals alone, but cancel in a balance; an average does not add up at all.
		addsUp: parts.every(({ part, mayBeSummed }) => mayBeSummed ?? findMeasure(part.measure)?.isAdditive ?? false),
		mixesCensuses: BASES.map((basis) => hasPopulation && basis !== null && spansCensus(basis, years))
	};
}

/** Adds the cells at `base` plus each of `from`. */
type Total = { readonly to: number; readonly base: number; readonly from: Int32Array; readonly origin: number };

function total(pivot: Pivot, { indicator, addsUp, mixesCensuses }: Rules, { to, base, from, origin }: Total): void {
	const { numerators, denominators, numeratorStates, denominatorStates, bases } = pivot;
	const hasDenominator = indicator.denominator !== undefined;
	const basis = bases[base + (from[0] ?? 0)] ?? 0;
	let above = 0;
	let below = 0;
	let top = NUMBER;
	let bottom = NUMBER;
	let flags = 0;
	let isMixed = from.length === 0;
	for (let index = 0; index < from.length; index++) {
		const at = base + (from[index] ?? 0);
		above += numerators[at] ?? 0;
		below += denominators[at] ?? 0;
		const numeratorState = numeratorStates[at] ?? ABSENT;
		const denominatorState = denominatorStates[at] ?? ABSENT;
		if (numeratorState > top) top = numeratorState;
		if (denominatorState > bottom) bottom = denominatorState;
		flags |= pivot.flags[at] ?? 0;
		if (bases[at] !== basis) isMixed = true;
	}
	const isMean = origin === MEAN;
	const share = isMean ? from.length : 1;
	let state = stateOfQuotient(
		indicator,
		top,
		hasDenominator ? bottom : NUMBER,
		hasDenominator ? below / share : null,
		isMean && mixesCensuses[basis] === true
	);
	if (state === NUMBER && (isMixed || (!isMean && !addsUp))) state = NOT_APPLICABLE;
	const isMeaningless = state === NOT_APPLICABLE && top === NUMBER;
	pivot.origins[to] = origin;
	bases[to] = isMixed ? 0 : basis;
	// A break lies between years; in their mean there is none to mark.
	pivot.flags[to] = isMean ? flags & ~BREAK : flags;
	numeratorStates[to] = isMeaningless ? NOT_APPLICABLE : top;
	denominatorStates[to] = isMeaningless || !hasDenominator ? NOT_APPLICABLE : bottom;
	numerators[to] = above / share;
	denominators[to] = below / share;
	pivot.states[to] = state;
	if (state === NUMBER) pivot.values[to] = (hasDenominator ? above / below : above / share) * indicator.multiplier;
}
