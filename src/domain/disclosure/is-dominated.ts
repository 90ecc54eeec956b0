/** (n,k), p% and pq rule for amounts and providers: `k`, `p`, `q` in percent. */
export type DominanceRule =
	| { readonly type: 'nk'; readonly n: number; readonly k: number }
	| { readonly type: 'p'; readonly p: number }
	| { readonly type: 'pq'; readonly p: number; readonly q: number };

/**
 * Whether few contributors make up so much of a sum that others could estimate them. Amounts of the single
 * contributors in, any order. All comparisons are strict; a sum without contributors is never sensitive.
 */
export function isDominated(contributions: readonly number[], rule: DominanceRule): boolean {
	return contributions.length > 0 && hundredfoldRoom(contributions, rule) > 0;
}

/**
 * By how much estimates of a dominated sum have to miss it at least, so that none of the rules is broken by what they tell of the
 * largest contributions; 0: not dominated. Source: Handbook on Statistical Disclosure Control, upper protection levels.
 */
export function roomOfDominated(contributions: readonly number[], rules: readonly DominanceRule[]): number {
	return rules
		.filter((rule) => isDominated(contributions, rule))
		.reduce((room, rule) => Math.max(room, hundredfoldRoom(contributions, rule) / divisorOf(rule)), 0);
}

/** Multiplied out: 29 of 100 are not more than 29 %, but more than 0.29 × 100 as floats. */
function hundredfoldRoom(contributions: readonly number[], rule: DominanceRule): number {
	const sorted = contributions.toSorted((a, b) => b - a);
	const total = sorted.reduce((sum, amount) => sum + amount, 0);
	const [first = 0, second = 0] = sorted;
	if (rule.type === 'nk')
		return 100 * sorted.slice(0, rule.n).reduce((sum, amount) => sum + amount, 0) - rule.k * total;
	return rule.p * first - divisorOf(rule) * (total - first - second);
}

function divisorOf(rule: DominanceRule): number {
	return rule.type === 'nk' ? rule.k : rule.type === 'p' ? 100 : rule.q;
}
