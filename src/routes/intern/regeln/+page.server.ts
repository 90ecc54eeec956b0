import { error, fail, type Actions } from '@sveltejs/kit';
import { findHistory, readAs } from '#domain/audit/server';
import { adoptRuleSet, findRuleSets } from '#domain/disclosure/server';
import { formatDate } from '#ui/texts/format-date.ts';
import { ruleSetName, ruleSetSentences } from '#ui/texts/rule-sets.ts';
import { requirePermission } from '../require-permission.server.ts';
import { rulesAsTyped, rulesToAdopt, typedRules } from './rules-form.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'disclosure:rules');
	const ruleSets = await readAs(actor, (tx) => findRuleSets(tx));
	const wanted = url.searchParams.get('regel');
	const chosen = ruleSets.find(({ id }) => id === wanted) ?? null;
	if (wanted && !chosen) error(404, 'Diese Regel gibt es nicht.');
	return {
		ruleSets: ruleSets.map((rules) => ({
			id: rules.id,
			name: ruleSetName(rules.id),
			sourceTable: rules.sourceTable,
			version: rules.version,
			sentences: ruleSetSentences(rules),
			adopted: `${formatDate(rules.adoptedAt)}, ${rules.adoptedBy}`
		})),
		chosen: chosen && {
			name: ruleSetName(chosen.id),
			typed: rulesAsTyped(chosen),
			hasDominance: chosen.dominance.length > 0
		},
		history: chosen ? await findHistory(actor, [`rule-set:${chosen.id}`]) : []
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { actor } = locals;
		requirePermission(actor, 'disclosure:rules');
		const typed = typedRules(await request.formData());
		const seen = (await readAs(actor, (tx) => findRuleSets(tx))).find(({ id }) => id === typed.id);
		if (!seen) error(404, 'Diese Regel gibt es nicht.');
		const outcome = await adoptRuleSet(actor, rulesToAdopt(seen, typed));
		return outcome.ok
			? { adopted: { name: ruleSetName(outcome.value.id), version: outcome.value.version } }
			: fail(422, { issues: outcome.issues, typed });
	}
};
