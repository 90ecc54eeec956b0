/** A table that was delivered, as far as the choice of its rules needs it. */
export type RuledSource = {
	readonly table: string;
	/** What the source table says of its law; null or unknown: the rules for other sources. */
	readonly legalType: string | null;
};

type ForSomeSource = {
	readonly legalType?: string;
	/** Missing in editions frozen before sources could have rules of their own. */
	readonly sourceTable?: string | null;
};

/**
 * The rule set that binds a source: its own, else that of its kind, else the one for all others; undefined: there is none
 * of them. What an office has published has a rule set of its own, so that a county can trust it (limit 0) or not.
 */
export function ruleSetOfSource<T extends ForSomeSource>(
	ruleSets: readonly T[],
	{ table, legalType }: RuledSource
): T | undefined {
	const kind = legalType === 'published' ? 'official-publication' : legalType;
	const ofKind = (wanted: string | null): T | undefined =>
		ruleSets.find((set) => set.legalType === wanted && (set.sourceTable ?? null) === null);
	return ruleSets.find(({ sourceTable }) => sourceTable && sourceTable === table) ?? ofKind(kind) ?? ofKind('default');
}
