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
	if (contributions.length === 0) return false;
	const sorted = contributions.toSorted((a, b) => b - a);
	const total = sorted.reduce((sum, amount) => sum + amount, 0);
	const [first = 0, second = 0] = sorted;
	if (rule.type === 'nk')
		return sorted.slice(0, rule.n).reduce((sum, amount) => sum + amount, 0) > (rule.k / 100) * total;
	return total - first - second < (rule.type === 'p' ? rule.p / 100 : rule.p / rule.q) * first;
}
