import { sql, type Queryable } from '#platform/database';
import type { RuleSet } from '../rule-set.ts';

/** What kind of source a rule set is meant for. The data owner chooses; the kind only says what applies at first. */
export const LEGAL_TYPES = [
	'default',
	'official-publication',
	'employment-agency',
	'register-count',
	'administrative',
	'survey'
] as const;
export type LegalType = (typeof LEGAL_TYPES)[number];

export type AdoptedRuleSet = RuleSet & {
	readonly legalType: LegalType;
	/** Code of the only source table it applies to; null: every source of its kind that has none of its own. */
	readonly sourceTable: string | null;
	/** ISO time. */
	readonly adoptedAt: string;
	readonly adoptedBy: string;
};

/** One decision about a rule set: to put it in force as it is here, or to end it; it keeps what it asked until then. */
export type RuleSetVersion = AdoptedRuleSet & {
	readonly isEnded: boolean;
	/** Why it ended, for people at work; null where it was put in force. */
	readonly reason: string | null;
};

/** The rule sets in force: the newest version of each that has not ended. */
export async function findRuleSets(db: Queryable): Promise<AdoptedRuleSet[]> {
	const newest = (await findRuleSetVersions(db)).filter((rules, index, all) => all[index - 1]?.id !== rules.id);
	return newest.filter(({ isEnded }) => !isEnded).map(({ isEnded: _ended, reason: _reason, ...rules }) => rules);
}

/** Every version of every rule set, in force or not, the newest of each first. */
export async function findRuleSetVersions(db: Queryable): Promise<RuleSetVersion[]> {
	const { rows } = await sql<RuleSetVersion>`
		select id, version, legal_type as "legalType", max_hidden_count as "maxHiddenCount",
			source_table as "sourceTable", zeros_are_sensitive as "zerosAreSensitive", protection,
			fewest_units as "fewestUnits", dominance, protects_groups as "protectsGroups",
			smallest_denominator as "smallestDenominator", method, rounding_base as "roundingBase",
			to_char(adopted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "adoptedAt", adopted_by as "adoptedBy",
			is_ended as "isEnded", reason
		from disclosure.rule_sets order by id, version desc`.execute(db);
	return rows;
}
