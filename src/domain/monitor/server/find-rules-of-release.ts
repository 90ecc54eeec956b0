import { completeRuleSet, type RuleSet } from '#domain/disclosure';
import { sql, type Queryable } from '#platform/database';

/** The rule sets a release was made under, as they were then. They are part of the edition and public. */
export async function findRulesOfRelease(database: Queryable, release: number): Promise<RuleSet[]> {
	const { rows } = await sql<{ ruleSets: Partial<RuleSet>[] }>`select rule_sets as "ruleSets"
		from monitor.releases where id = ${release}`.execute(database);
	return rows.flatMap(({ ruleSets }) => ruleSets.map(completeRuleSet));
}
