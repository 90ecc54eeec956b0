import { z } from 'zod';
import { done, refused } from '#domain/audit';
import { command } from '#domain/audit/server';
import { sql } from '#platform/database';
import { givesRoom } from '../room-behind-altered.ts';
import { PROTECTION_METHODS } from '../rule-set.ts';
import { findRuleSetVersions, LEGAL_TYPES, type RuleSetVersion } from './find-rule-sets.ts';
import { holdRuleSets } from './hold-rule-sets.ts';

const percent = z.number().positive().max(100);
const dominanceRule = z.discriminatedUnion('type', [
	z.object({ type: z.literal('nk'), n: z.number().int().min(1).max(9), k: percent }),
	z.object({ type: z.literal('p'), p: percent }),
	z.object({ type: z.literal('pq'), p: percent, q: percent })
]);

const input = z.object({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	legalType: z.enum(LEGAL_TYPES),
	maxHiddenCount: z.number().int().min(0).max(99),
	zerosAreSensitive: z.boolean(),
	protection: z.number().int().min(1).max(99),
	/** Only for deliveries of this table. */
	sourceTable: z.string().trim().min(1).max(200).nullable().default(null),
	fewestUnits: z.number().int().min(0).max(99).default(0),
	dominance: z.array(dominanceRule).max(3).default([]),
	protectsGroups: z.boolean().default(true),
	smallestDenominator: z.number().int().min(0).max(10_000).default(0),
	method: z.enum(PROTECTION_METHODS).default('suppression'),
	roundingBase: z.number().int().min(2).max(100).default(5),
	/** The version somebody saw when they decided; 0: there was none. Left out: whatever is in force is replaced. */
	basedOn: z.number().int().min(0).optional()
});

/**
 * Puts a new version of a rule set in force. Versions are never changed: an edition says under which one it was
 * made. The protection must exceed the largest hidden count, or a hidden count would be known to be a small one.
 * Refuses to give a rule set to another source or a source two of them, and a method, or a base to round to, that cannot leave
 * every small count uncertain by as many persons as the largest of them. What is out keeps its method: a new one begins
 * with the first year that no edition shows.
 */
export const adoptRuleSet = command({
	name: 'disclosure.adopt-rule-set',
	permission: 'disclosure:rules',
	input: input.refine((rules) => rules.protection > rules.maxHiddenCount, { path: ['protection'] }),
	run: async ({ tx, actor }, { basedOn, ...rules }) => {
		const { method, roundingBase: base, maxHiddenCount: room } = rules;
		if (method !== 'suppression' && !givesRoom(method, { base, room }))
			return refused({ rule: 'disclosure-method-too-narrow', level: 'error', detail: { method, base, room } });
		await holdRuleSets(tx);
		const newest = (await findRuleSetVersions(tx)).filter(({ id }, index, all) => all[index - 1]?.id !== id);
		if (basedOn !== undefined && (newest.find(({ id }) => id === rules.id)?.version ?? 0) !== basedOn)
			return refused({ rule: 'changed-meanwhile', level: 'error' });
		if (newest.some((other) => isForAnotherSource(other, rules)))
			return refused({ rule: 'disclosure-rules-for-another-source', level: 'error' });
		const { rows } = await sql<{ version: number }>`
			insert into disclosure.rule_sets
				(id, version, legal_type, source_table, max_hidden_count, zeros_are_sensitive, protection, fewest_units,
					dominance, protects_groups, smallest_denominator, method, rounding_base, adopted_by)
			select ${rules.id}, coalesce(max(version), 0) + 1, ${rules.legalType}, ${rules.sourceTable},
				${rules.maxHiddenCount}, ${rules.zerosAreSensitive}, ${rules.protection}, ${rules.fewestUnits},
				${JSON.stringify(rules.dominance)}::jsonb, ${rules.protectsGroups}, ${rules.smallestDenominator},
				${rules.method}, ${rules.roundingBase}, ${actor.name}
			from disclosure.rule_sets where id = ${rules.id}
			returning version`.execute(tx);
		return done({ id: rules.id, version: rows[0]?.version ?? 0 });
	},
	object: ({ id }) => `rule-set:${id}`,
	// What it was based on is the version before: it need not be said.
	record: (rules, { version }) => ({ ...rules, basedOn: undefined, version })
});

type Meant = Pick<RuleSetVersion, 'id' | 'legalType' | 'sourceTable'>;

/**
 * The same name for other sources, or the same source under another name: nobody could tell which rules bind. A name stays
 * with its source when its rules have ended; the source is free for another name.
 */
function isForAnotherSource(other: RuleSetVersion, rules: Meant): boolean {
	const isSameSource = other.sourceTable === rules.sourceTable;
	if (other.id === rules.id) return !isSameSource || other.legalType !== rules.legalType;
	if (other.isEnded) return false;
	return isSameSource && (rules.sourceTable !== null || other.legalType === rules.legalType);
}
