export type GroupInArea = { readonly group: number; readonly others: number };

export type Segregation = {
	/** Share of the group (or of the others) that would have to move for an even spread: ½ Σ |a/A − b/B|. */
	readonly dissimilarity: number | null;
	/** Share of the own group in the average member's area: Σ (a/A)(a/t). */
	readonly isolation: number | null;
	/** Share of the others there: 1 − isolation. */
	readonly exposure: number | null;
	/** Isolation beyond what the group's size brings by itself (eta²): (isolation − P) / (1 − P). */
	readonly correctedIsolation: number | null;
	/** Theil's information index: how much less mixed areas are than the whole. */
	readonly theilH: number | null;
	readonly gini: number | null;
	/** ½ Σ |a/A − t/T| = dissimilarity × (1 − P). */
	readonly gorard: number | null;
	/** By area, (a/t) / (A/T): 1 is the share of the whole. Null for an empty area. */
	readonly locationQuotients: readonly (number | null)[];
};

/**
 * How unevenly a group lives among the others, seven ways. Empty areas change nothing. A measure that does not exist
 * (nobody in the group, nobody outside it) is null. Limits: all depend on number and size of the areas, and a small
 * group spread by pure chance gives values well above 0: compare with a simulated baseline, never across area
 * systems. Source: Massey & Denton 1988; Duncan & Duncan 1955; Theil & Finizza 1971; Gorard & Taylor 2002.
 */
export function segregation(areas: readonly GroupInArea[]): Segregation {
	if (areas.some(({ group, others }) => !(group >= 0 && others >= 0))) throw new RangeError('A count below 0');
	const inhabited = areas.filter(({ group, others }) => group + others > 0);
	const sum = (term: (area: GroupInArea) => number): number => inhabited.reduce((total, area) => total + term(area), 0);
	const [all, rest] = [sum(({ group }) => group), sum(({ others }) => others)];
	const share = all / (all + rest);
	const isMixed = all > 0 && rest > 0;
	const isolation = all > 0 ? sum(({ group, others }) => (group / all) * (group / (group + others))) : null;
	return {
		dissimilarity: isMixed ? sum(({ group, others }) => Math.abs(group / all - others / rest)) / 2 : null,
		isolation,
		exposure: all > 0 ? sum(({ group, others }) => (group / all) * (others / (group + others))) : null,
		correctedIsolation: isMixed && isolation !== null ? (isolation - share) / (1 - share) : null,
		theilH: isMixed ? theilH(inhabited, share) : null,
		gini: isMixed ? gini(inhabited) : null,
		gorard: all > 0 ? sum(({ group, others }) => Math.abs(group / all - (group + others) / (all + rest))) / 2 : null,
		locationQuotients: areas.map(({ group, others }) =>
			group + others > 0 && all > 0 ? group / (group + others) / share : null
		)
	};
}

function theilH(areas: readonly GroupInArea[], share: number): number {
	const whole = entropy(share);
	let [people, within] = [0, 0];
	for (const { group, others } of areas) {
		people += group + others;
		within += (group + others) * entropy(group / (group + others));
	}
	return (whole * people - within) / (whole * people);
}

function entropy(share: number): number {
	const part = (p: number): number => (p === 0 ? 0 : -p * Math.log(p));
	return part(share) + part(1 - share);
}

/** Σ Σ t·t'·|p − p'| / (2 T² P (1 − P)) over all pairs, by sorting instead of pairing; whole numbers up to the end. */
function gini(areas: readonly GroupInArea[]): number {
	const sorted = areas.toSorted((a, b) => a.group / (a.group + a.others) - b.group / (b.group + b.others));
	let [members, rest, differences] = [0, 0, 0];
	for (const { group, others } of sorted) {
		differences += group * rest - others * members;
		members += group;
		rest += others;
	}
	return differences / (members * rest);
}
