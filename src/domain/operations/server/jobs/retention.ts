import type { Issue } from '#domain/audit';
import { getDatabase, type Database } from '#platform/database';
import { APPLIED_RULES, RETENTION_RULES, type AppliedRuleId } from '../../retention-rules.ts';
import { momentBefore } from '../../span.ts';
import { applyRetentionRule, countForgettable } from '../apply-retention-rule.ts';
import { JobFailed, type Job } from '../job.ts';
import { readSettledPeriods } from '../settled-periods.ts';

/** Applies the retention rules, each in a transaction of its own: one that fails keeps none of the others from its work. */
export const retention: Job = {
	run: async ({ database, now, signal, progress }) => {
		const moments = momentsOf(now);
		const protocol: Issue[] = [];
		const failures: unknown[] = [];
		for (const [index, rule] of APPLIED_RULES.entries()) {
			signal.throwIfAborted();
			progress({ label: 'Löschregeln anwenden', done: index, total: APPLIED_RULES.length });
			try {
				protocol.push(lineFor(rule, await applyRetentionRule(database, rule, moments[rule])));
			} catch (error) {
				failures.push(error);
				protocol.push({ rule: 'retention-failed', level: 'error', detail: { rule } });
			}
		}
		if (failures.length > 0) throw new JobFailed(protocol, failures[0]);
		return protocol;
	}
};

/** What the job would do now; nothing is changed. */
export async function tryRetention(
	now: Date = new Date(),
	database: Database = getDatabase()
): Promise<readonly Issue[]> {
	const moments = momentsOf(now);
	const protocol: Issue[] = [];
	for (const rule of APPLIED_RULES) protocol.push(lineFor(rule, await countForgettable(database, rule, moments[rule])));
	return protocol;
}

function momentsOf(now: Date): Record<AppliedRuleId, Date> {
	const settled = readSettledPeriods();
	const entries = APPLIED_RULES.map((rule) => [
		rule,
		momentBefore(now, settled.get(rule) ?? RETENTION_RULES[rule].period)
	]);
	return Object.fromEntries(entries) as Record<AppliedRuleId, Date>;
}

const lineFor = (rule: AppliedRuleId, count: number): Issue => ({
	rule: 'retention-applied',
	level: 'note',
	detail: { rule, count }
});
