import { z } from 'zod';
import { done, refused, type Outcome } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { findRuleSetVersions } from './find-rule-sets.ts';
import { holdRuleSets } from './hold-rule-sets.ts';

/** The longest reason, in characters. */
const LONGEST_REASON = 500;

type Ended = { readonly version: number; readonly sourceTable: string };

/**
 * Ends the own rules of a source: from the next edition on, those of its kind bind it again. Nothing is deleted; the ending is
 * a version of its own that keeps what was asked until then. Refuses without a reason, for rules of a kind of source (each
 * keeps some), for rules that are not in force, and over a version nobody has seen. What is out keeps its method.
 */
export const endRuleSet = command({
	name: 'disclosure.end-rule-set',
	permission: 'disclosure:rules',
	input: z.object({
		id: z.string().min(1).max(250),
		reason: z.string().trim().max(LONGEST_REASON),
		/** The version somebody saw when they decided. */
		basedOn: z.number().int().min(0)
	}),
	run: async ({ tx, actor }, { id, reason, basedOn }): Promise<Outcome<Ended>> => {
		await holdRuleSets(tx);
		const newest = (await findRuleSetVersions(tx)).find((rules) => rules.id === id);
		if (!newest) return refused({ rule: 'disclosure-rules-unknown', level: 'error' });
		const { sourceTable } = newest;
		if (sourceTable === null) return refused({ rule: 'disclosure-rules-of-a-kind', level: 'error' });
		if (newest.version !== basedOn) return refused({ rule: 'changed-meanwhile', level: 'error' });
		if (newest.isEnded) return refused({ rule: 'disclosure-rules-ended', level: 'error' });
		if (reason === '') return refused({ rule: 'disclosure-reason-missing', level: 'error' });
		await sql`
			insert into disclosure.rule_sets
				(id, version, legal_type, source_table, max_hidden_count, zeros_are_sensitive, protection, fewest_units,
					dominance, protects_groups, smallest_denominator, method, rounding_base, is_ended, reason, adopted_by)
			select id, version + 1, legal_type, source_table, max_hidden_count, zeros_are_sensitive, protection, fewest_units,
				dominance, protects_groups, smallest_denominator, method, rounding_base, true, ${reason}, ${actor.name}
			from disclosure.rule_sets where id = ${id} and version = ${basedOn}`.execute(tx);
		return done({ version: basedOn + 1, sourceTable });
	},
	object: ({ id }) => `rule-set:${id}`,
	record: ({ id, reason }, { version, sourceTable }) => ({ id, version, sourceTable, reason })
});
