/**
 * Which crossings of a measure an edition releases as counts, for tables people build themselves. Declared here, because
 * every crossing is more to protect: what stands in no line is released as it was delivered, and not crossed further.
 */
import type { Basis } from '#domain/disclosure';

export type Tabulation = {
	readonly measure: string;
	readonly basis: Basis;
	/** Crossed with each other; all margins are released too. */
	readonly by: readonly string[];
	/** First ages of the groups; each ends before the next, the last is open. */
	readonly agesFrom: readonly number[];
};

const FIVE_YEARS = Array.from({ length: 19 }, (_, index) => index * 5);
/** Children and young people, working age, old age. */
const BROAD = [0, 18, 65];

/** The register can be crossed in every way; these crossings stay far above small counts in most towns. */
export const TABULATIONS: readonly Tabulation[] = [
	{ measure: 'population', basis: 'register', by: ['sex'], agesFrom: FIVE_YEARS },
	{ measure: 'population', basis: 'register', by: ['citizenship', 'sex'], agesFrom: BROAD }
];

/** Categories that make up the whole, in the order of tables. */
export const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
	sex: ['female', 'male'],
	citizenship: ['german', 'foreign']
};
