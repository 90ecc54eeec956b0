import { createHash } from 'node:crypto';
import type { Area, Membership } from '#domain/areas';
import { completeRuleSet, type RuleSet } from '#domain/disclosure';
import { dimensionsText, type Dimensions, type Fact } from '#domain/intake';
import type { Indicator } from '../indicator.ts';

export type Inputs = {
	readonly facts: readonly Fact[];
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly memberships: readonly Membership[];
	readonly ruleSets: readonly RuleSet[];
	readonly maxYear: number;
};

/**
 * SHA-256 over everything a release is made from, in an order of its own: the same inputs give the same hash in every
 * installation, whatever the ids of the deliveries. Facts after `maxYear` do not count.
 */
export function inputsHash({ facts, indicators, areas, memberships, ruleSets, maxYear }: Inputs): string {
	const hash = createHash('sha256');
	const texts = new Map<Dimensions, string>();
	const textOf = (dimensions: Dimensions): string => {
		const known = texts.get(dimensions) ?? dimensionsText(dimensions);
		texts.set(dimensions, known);
		return known;
	};
	const lines = facts
		.filter(({ year }) => year <= maxYear)
		.map(({ measure, basis, area, year, period, dimensions, value }) => {
			const shown = value.kind === 'number' ? `${value.value} ${value.flags.join(',')}` : value.why;
			return `${measure} ${basis} ${area} ${year} ${period} ${textOf(dimensions)} ${shown}`;
		})
		.sort();
	for (const line of lines) hash.update(line).update('\n');
	// Who adopted a rule set and when does not change what it does.
	for (const list of [indicators, areas, memberships, ruleSets.map(completeRuleSet)]) {
		const items = list.map((item) => canonical(item)).toSorted();
		hash.update(items.join('\n')).update('\n\n');
	}
	return hash.digest('hex');
}

/** JSON with sorted keys: the database may return them in another order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
