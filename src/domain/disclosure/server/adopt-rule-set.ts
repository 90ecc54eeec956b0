import { z } from 'zod';
import { done } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { LEGAL_TYPES } from './find-rule-sets.ts';

const input = z.object({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	legalType: z.enum(LEGAL_TYPES),
	maxHiddenCount: z.number().int().min(0).max(99),
	zerosAreSensitive: z.boolean(),
	protection: z.number().int().min(1).max(99)
});

/**
 * Puts a new version of a rule set in force. Versions are never changed: an edition says under which one it was
 * made. The protection must exceed the largest hidden count, or a hidden count would be known to be a small one.
 */
export const adoptRuleSet = command({
	name: 'disclosure.adopt-rule-set',
	permission: 'disclosure:rules',
	input: input.refine((rules) => rules.protection > rules.maxHiddenCount, { path: ['protection'] }),
	run: async ({ tx, actor }, rules) => {
		const { rows } = await sql<{ version: number }>`
			insert into disclosure.rule_sets
				(id, version, legal_type, max_hidden_count, zeros_are_sensitive, protection, adopted_by)
			select ${rules.id}, coalesce(max(version), 0) + 1, ${rules.legalType}, ${rules.maxHiddenCount},
				${rules.zerosAreSensitive}, ${rules.protection}, ${actor.name}
			from disclosure.rule_sets where id = ${rules.id}
			returning version`.execute(tx);
		return done({ id: rules.id, version: rows[0]?.version ?? 0 });
	},
	object: ({ id }) => `rule-set:${id}`,
	record: (rules, { version }) => ({ ...rules, version })
});
