import { completeRuleSet, type RuleSet } from '#domain/disclosure';
import { sql, type Queryable } from '#platform/database';

type Frozen = { readonly ruleSets: Partial<RuleSet>[] };

/** The rule sets a release was made under, as they were then. They are part of the edition and public. */
export async function findRulesOfRelease(database: Queryable, release: number): Promise<RuleSet[]> {
	const { rows } = await sql<Frozen>`select rule_sets as "ruleSets"
		from monitor.releases where id = ${release}`.execute(database);
	return rows.flatMap(asTheyWere);
}

/** The rule sets of every release and every special evaluation: what was promised, also by rules that have ended since. */
export async function findRulesOfPublications(database: Queryable): Promise<RuleSet[]> {
	const { rows } = await sql<Frozen>`select rule_sets as "ruleSets" from monitor.releases
		union all select rule_sets from monitor.evaluations`.execute(database);
	return rows.flatMap(asTheyWere);
}

function asTheyWere({ ruleSets }: Frozen): RuleSet[] {
	return ruleSets.map(completeRuleSet);
}
