/** One side of a formula for one area, year and basis: the number, and the cells it gives away. */
import type { Basis } from '#domain/disclosure';
import type { Flag, MissingReason } from '#domain/statistics';
import { worse, type CellPlace, type Count, type Counts } from './counts.ts';
import type { Part, Term } from '../indicator.ts';
import { wantedOf, type Wanted } from './selection.ts';

export const POPULATION = 'population';

export type PreparedPart = { readonly part: Part; readonly wanted: Wanted; readonly mayBeSummed: boolean | undefined };

export type TermResult = {
	readonly value: number;
	readonly why: MissingReason | null;
	readonly flags: readonly Flag[];
	readonly period: string;
	readonly deliveries: readonly number[];
	readonly cells: readonly CellPlace[];
};

/** Done once per indicator: selections taken apart, and whether arrivals and departures meet in a balance. */
export function prepareTerm(term: Term): PreparedPart[] {
	return term.map((part) => ({
		part,
		wanted: wantedOf(part.where),
		mayBeSummed: isPartOfBalance(part, term) ? true : undefined
	}));
}

/**
 * A move inside a region counts as departure in one municipality and as arrival in another. Summed arrivals mean
 * nothing; in arrivals minus departures these moves cancel.
 */
function isPartOfBalance(part: Part, term: Term): boolean {
	const other = { arrivals: 'departures', departures: 'arrivals' }[part.measure];
	const place = (candidate: Part): string => JSON.stringify([candidate.where ?? {}, candidate.yearOffset ?? 0]);
	return term.some(
		(candidate) =>
			candidate.measure === other && (candidate.times ?? 1) === -(part.times ?? 1) && place(candidate) === place(part)
	);
}

/** Measures of the population's own basis: counted from the register, and published or from a census. */
const ON_BOTH_BASES: ReadonlySet<string> = new Set([
	POPULATION,
	'households',
	'household-members',
	'school-entrants',
	'secondary-residences'
]);

export function isOnBothBases(measure: string): boolean {
	return ON_BOTH_BASES.has(measure);
}

/** Everything else is official and goes with either population. */
export function basisOf(measure: string, basis: Basis): Basis {
	return isOnBothBases(measure) ? basis : 'official';
}

/** Where a part is counted for a figure of this area, year and basis. */
export function partPlace(
	{ part, wanted }: PreparedPart,
	{ area, year, basis }: { area: string; year: number; basis: Basis }
): CellPlace {
	return {
		measure: part.measure,
		wanted,
		area,
		year: year + (part.yearOffset ?? 0),
		basis: basisOf(part.measure, basis)
	};
}

/** Undefined: a part cannot be had from what was delivered. A part that is missing with a reason makes the term so. */
export function computeTerm(
	term: readonly PreparedPart[],
	at: { area: string; year: number; basis: Basis },
	counts: Counts
): TermResult | undefined {
	const [only] = term;
	if (only && term.length === 1) return ofOnePart(only, at, counts);
	let value = 0;
	let why: MissingReason | null = null;
	let period = '';
	const flags = new Set<Flag>();
	const deliveries = new Set<number>();
	const cells: CellPlace[] = [];
	for (const prepared of term) {
		const { part } = prepared;
		const place = partPlace(prepared, at);
		const count = findCount(prepared, place, counts);
		if (!count) return undefined;
		if (count.why) why = worse(why, count.why);
		value += (part.times ?? 1) * count.value;
		if (!part.yearOffset) period ||= count.period;
		for (const flag of count.flags) flags.add(flag);
		for (const delivery of count.deliveries) deliveries.add(delivery);
		cells.push(place);
	}
	return { value, why, flags: [...flags], period, deliveries: [...deliveries], cells };
}

/** The same for the many terms that are one count: nothing to merge. */
function ofOnePart(
	prepared: PreparedPart,
	at: { area: string; year: number; basis: Basis },
	counts: Counts
): TermResult | undefined {
	const { part } = prepared;
	const place = partPlace(prepared, at);
	const count = findCount(prepared, place, counts);
	if (!count) return undefined;
	const { why, flags, period, deliveries } = count;
	const value = (part.times ?? 1) * count.value;
	return { value, why, flags, period: part.yearOffset ? '' : period, deliveries, cells: [place] };
}

const PLAIN = {};
function findCount({ part, mayBeSummed }: PreparedPart, place: CellPlace, counts: Counts): Count | undefined {
	if (mayBeSummed === undefined && !part.weightedByAge) return counts.find(place, PLAIN);
	return counts.find(place, {
		...(mayBeSummed === undefined ? {} : { mayBeSummed }),
		...(part.weightedByAge ? { weighted: true } : {})
	});
}
