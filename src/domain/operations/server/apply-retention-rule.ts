import { z } from 'zod';
import { done } from '#domain/audit';
import { command, transactionAs } from '#domain/audit/server';
import type { Database } from '#platform/database';
import { APPLIED_RULES, type AppliedRuleId } from '../retention-rules.ts';
import { FORGET } from './forget.ts';
import { upkeep } from './job-notes.ts';

/** Applies one retention rule in one transaction; the trail keeps the rule, the moment and how much, never who. */
const apply = command({
	name: 'operations.apply-retention-rule',
	permission: 'operations:run',
	input: z.object({ rule: z.enum(APPLIED_RULES), before: z.date() }),
	run: async ({ tx }, { rule, before }) => done({ count: await FORGET[rule](tx, before, { isDryRun: false }) }),
	record: ({ rule, before }, { count }) => ({ rule, before: before.toISOString(), count })
});

/** How much the rule would take; nothing is changed. */
export async function countForgettable(database: Database, rule: AppliedRuleId, before: Date): Promise<number> {
	try {
		await transactionAs(
			upkeep,
			async (tx) => {
				throw new Undone(await FORGET[rule](tx, before, { isDryRun: true }));
			},
			database
		);
	} catch (error) {
		if (error instanceof Undone) return error.count;
		throw error;
	}
	return 0;
}

/** Where the rule has nothing to do the trail stays as it is. Answers how much went. */
export async function applyRetentionRule(database: Database, rule: AppliedRuleId, before: Date): Promise<number> {
	if ((await countForgettable(database, rule, before)) === 0) return 0;
	const outcome = await apply(upkeep, { rule, before }, { database });
	if (!outcome.ok) throw new Error(`The retention rule ${rule} was refused.`);
	return outcome.value.count;
}

/** Carries the count out of a transaction that is rolled back. */
class Undone extends Error {
	readonly count: number;

	constructor(count: number) {
		super('undone');
		this.count = count;
	}
}
