import { defaultRuleSet, ruleSetOfSource } from '#domain/disclosure';
import type { LegalType, RuleSetVersion } from '#domain/disclosure/server';
import type { RulesOfSource } from '#domain/monitor/server';
import { idOfSourceRules } from '#ui/texts/rule-sets.ts';

/** What a form is about. `isBeginning`: the source has no rules of its own now; it begins with those that bind it. */
export type RulesToChange = RuleSetVersion & { readonly isBeginning: boolean };

/**
 * The rule set a form is about: one in force by its name, or the first one of a source's own by its table. Where the source
 * had rules of its own that ended, the new ones go on counting their versions. Null: there is no such rule set or source.
 */
export function rulesToChange(
	newest: readonly RuleSetVersion[],
	sources: readonly RulesOfSource[],
	wanted: { readonly id: string; readonly table: string }
): RulesToChange | null {
	const { id, table } = wanted;
	const meant = newest.filter((rules) => (table ? rules.sourceTable === table : rules.id === id));
	const inForce = meant.find(({ isEnded }) => !isEnded);
	if (inForce) return { ...inForce, isBeginning: false };
	const ended = meant.find((rules) => rules.id === idOfSourceRules(table)) ?? meant[0];
	const source = sources.find((one) => one.table === (table || ended?.sourceTable));
	return source ? beginningOfOwnRules(newest, source, ended) : null;
}

/** A source's own rules before they are in force: those that bind it now, as version 0 or as the one that ended. */
function beginningOfOwnRules(
	newest: readonly RuleSetVersion[],
	source: RulesOfSource,
	ended: RuleSetVersion | undefined
): RulesToChange {
	const inForce = newest.filter(({ isEnded }) => !isEnded);
	const bound = ruleSetOfSource(inForce, source) ?? { ...defaultRuleSet, adoptedAt: '', adoptedBy: '' };
	const legalType: LegalType =
		source.legalType === 'published' ? 'official-publication' : (source.legalType ?? 'default');
	return {
		...bound,
		id: ended?.id ?? idOfSourceRules(source.table),
		version: ended?.version ?? 0,
		legalType: ended?.legalType ?? legalType,
		sourceTable: source.table,
		isEnded: false,
		reason: null,
		isBeginning: true
	};
}
