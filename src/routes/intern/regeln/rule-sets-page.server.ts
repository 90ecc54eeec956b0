import type { AlteredSlice } from '#domain/disclosure';
import { ruleSetOfSource } from '#domain/disclosure';
import type { AdoptedRuleSet, RuleSetVersion } from '#domain/disclosure/server';
import type { RulesOfSource } from '#domain/monitor/server';
import { alterationSentences } from '#ui/texts/alteration.ts';
import { formatDate } from '#ui/texts/format-date.ts';
import { PROTECTION_METHOD_NAMES } from '#ui/texts/protection-methods.ts';
import { ruleChanges, ruleSetName, ruleSetSentences } from '#ui/texts/rule-sets.ts';

/** The newest version of every rule set; rules of single sources after those of kinds. */
export function newestVersions(versions: readonly RuleSetVersion[]): RuleSetVersion[] {
	const newest = versions.filter((rules, index) => versions[index - 1]?.id !== rules.id);
	return newest.toSorted((a, b) => Number(a.sourceTable !== null) - Number(b.sourceTable !== null));
}

/** One rule set as the page shows it, in force or ended. */
export function ruleSetInWords(
	rules: RuleSetVersion,
	versions: readonly RuleSetVersion[],
	sources: readonly RulesOfSource[]
) {
	const table = rules.sourceTable;
	const title = sources.find((one) => one.table === table)?.title ?? null;
	return {
		id: rules.id,
		name: title ?? ruleSetName(rules.id),
		source: table === null ? null : { table, title },
		sentences: ruleSetSentences(rules),
		reason: rules.reason,
		...versionOf(rules),
		earlier: versions
			.filter(({ id }) => id === rules.id)
			.map((version, index, all) => ({ ...versionOf(version), changes: changesOf(version, all[index + 1]) }))
	};
}

/** What one version changed, against the one before it. */
export function changesOf(version: RuleSetVersion, before: RuleSetVersion | undefined): string[] {
	if (version.isEnded) return [`Beendet. Grund: ${version.reason}`];
	return before && !before.isEnded ? ruleChanges(before, version) : ruleSetSentences(version);
}

export function versionOf({ version, adoptedAt, adoptedBy }: AdoptedRuleSet) {
	return { version, adopted: `${formatDate(adoptedAt)}, ${adoptedBy}` };
}

/**
 * What the end of a source's own rules would change, to read before deciding: by which rules the next edition goes then, and
 * which years stay altered because they are out. Null: rules of a kind of source do not end.
 */
export function whatEndingChanges(
	own: AdoptedRuleSet,
	inForce: readonly AdoptedRuleSet[],
	sources: readonly RulesOfSource[],
	published: readonly AlteredSlice[]
) {
	const table = own.sourceTable;
	if (table === null) return null;
	const source = sources.find((one) => one.table === table) ?? { table, legalType: own.legalType };
	const general = ruleSetOfSource(
		inForce.filter(({ id }) => id !== own.id),
		source
	);
	if (!general) return null;
	return {
		rules: `„${ruleSetName(general.id)}“, ${general.version}. Fassung`,
		changes: ruleChanges(own, general),
		newMethod: own.method === general.method ? null : PROTECTION_METHOD_NAMES[general.method],
		staysAltered: alterationSentences(published)
	};
}
