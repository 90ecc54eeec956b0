import { defaultRuleSet, ruleSetOfSource } from '#domain/disclosure';
import type { AdoptedRuleSet, LegalType } from '#domain/disclosure/server';
import type { RulesOfSource } from '#domain/monitor/server';
import { idOfSourceRules } from '#ui/texts/rule-sets.ts';

/** The first rules of a source's own, before they are in force: those that bind it now, as version 0. Null: no such source. */
function firstOwnRules(
	ruleSets: readonly AdoptedRuleSet[],
	sources: readonly RulesOfSource[],
	table: string
): AdoptedRuleSet | null {
	const source = sources.find((one) => one.table === table);
	if (!source) return null;
	const bound = ruleSetOfSource(ruleSets, source);
	const legalType: LegalType =
		source.legalType === 'published' ? 'official-publication' : (source.legalType ?? 'default');
	return {
		...(bound ?? { ...defaultRuleSet, adoptedAt: '', adoptedBy: '' }),
		id: idOfSourceRules(table),
		version: 0,
		legalType,
		sourceTable: table
	};
}

/** The rule set a form is about: one in force by its name, or the first one of a source's own by its table. */
export function rulesToChange(
	ruleSets: readonly AdoptedRuleSet[],
	sources: readonly RulesOfSource[],
	wanted: { readonly id: string; readonly table: string }
): AdoptedRuleSet | null {
	const { id, table } = wanted;
	const inForce = ruleSets.find((rules) => (table ? rules.sourceTable === table : rules.id === id));
	return inForce ?? (table ? firstOwnRules(ruleSets, sources, table) : null);
}
