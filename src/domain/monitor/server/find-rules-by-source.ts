import { ruleSetOfSource } from '#domain/disclosure';
import { findRuleSets } from '#domain/disclosure/server';
import { findDeliveries, type Delivery } from '#domain/intake/server';
import { sql, type Queryable } from '#platform/database';
import type { SourceInfo } from '../edition.ts';

/** Which rule set binds one delivered table. */
export type RulesOfSource = {
	readonly table: string;
	readonly title: string;
	readonly legalType: Delivery['legalType'];
	/** Null: none of those in force, then the default of the program. */
	readonly rules: { readonly id: string; readonly version: number } | null;
};

/** What an edition was made under, as it was frozen with it: per source it shows. Empty: there is no such release. */
export async function findRulesBySource(database: Queryable, release: number): Promise<RulesOfSource[]> {
	type Frozen = { id: string; version: number; legalType?: string; sourceTable?: string | null };
	const { rows } = await sql<{ sources: SourceInfo[]; ruleSets: Frozen[] }>`select sources, rule_sets as "ruleSets"
		from monitor.releases where id = ${release}`.execute(database);
	const ids = rows.flatMap(({ sources }) => sources.map(({ delivery }) => delivery));
	return bySource(await findDeliveries(database, { ids, limit: ids.length || 1 }), rows[0]?.ruleSets ?? []);
}

/** What the next edition would be made under: every table that was accepted once. */
export async function findRulesInForceBySource(database: Queryable): Promise<RulesOfSource[]> {
	return bySource(await findDeliveries(database, { status: 'accepted', limit: 100_000 }), await findRuleSets(database));
}

function bySource(
	deliveries: readonly Delivery[],
	ruleSets: readonly { id: string; version: number; legalType?: string; sourceTable?: string | null }[]
): RulesOfSource[] {
	// Newest first: the title is that of the newest delivery.
	const newest = Map.groupBy(deliveries, ({ table }) => table);
	return [...newest.values()]
		.flatMap(([delivery]) => delivery ?? [])
		.map((delivery) => {
			const { table, title, legalType } = delivery;
			const rules = ruleSetOfSource(ruleSets, delivery);
			return { table, title, legalType, rules: rules ? { id: rules.id, version: rules.version } : null };
		})
		.toSorted((a, b) => (a.table < b.table ? -1 : 1));
}
