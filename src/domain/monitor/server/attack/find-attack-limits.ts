import { completeRuleSet, defaultRuleSet, type RuleSet } from '#domain/disclosure';
import { findRuleSets } from '#domain/disclosure/server';
import { sql, type Queryable } from '#platform/database';
import type { AttackLimits } from './attack-publications.ts';

/**
 * By which rules the attack on all releases is judged: the weakest protection any of them promised, for each number was
 * protected by its own; and the largest number any rule set hides.
 */
export async function findAttackLimits(database: Queryable): Promise<AttackLimits> {
	const { rows } = await sql<{ ruleSets: Partial<RuleSet>[] }>`select rule_sets as "ruleSets"
		from monitor.releases`.execute(database);
	const adopted = await findRuleSets(database);
	const all = [...rows.flatMap(({ ruleSets }) => ruleSets), ...adopted].map(completeRuleSet);
	const binding = all.filter(({ maxHiddenCount, zerosAreSensitive }) => maxHiddenCount > 0 || zerosAreSensitive);
	const sets = binding.length > 0 ? binding : [defaultRuleSet];
	return {
		protection: Math.min(...sets.map(({ protection }) => protection)),
		maxHiddenCount: Math.max(...sets.map(({ maxHiddenCount }) => maxHiddenCount))
	};
}
