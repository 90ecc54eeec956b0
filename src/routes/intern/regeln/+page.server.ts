import { error, fail, type Actions } from '@sveltejs/kit';
import { findHistory, readAs } from '#domain/audit/server';
import { adoptRuleSet, findRuleSets, type AdoptedRuleSet } from '#domain/disclosure/server';
import { findReleases, findRulesBySource, findRulesInForceBySource } from '#domain/monitor/server';
import { formatDate } from '#ui/texts/format-date.ts';
import { ruleChanges, ruleSetName, ruleSetSentences } from '#ui/texts/rule-sets.ts';
import { requirePermission } from '../require-permission.server.ts';
import { editionName, rulesBySourceTable } from './rules-by-source.server.ts';
import { rulesAsTyped, rulesToAdopt, typedRules } from './rules-form.server.ts';
import { rulesToChange } from './rules-to-change.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'disclosure:rules');
	const asked = (name: string): string => url.searchParams.get(name) ?? '';
	const { versions, sources, releases } = await readAs(actor, async (tx) => ({
		versions: await findRuleSets(tx, { all: true }),
		sources: await findRulesInForceBySource(tx),
		releases: await findReleases(tx)
	}));
	const release = releases.find(({ id }) => String(id) === asked('ausgabe')) ?? releases[0];
	const ofRelease = release && (await readAs(actor, (tx) => findRulesBySource(tx, release.id)));
	const ruleSets = inForce(versions);
	const wanted = { id: asked('regel'), table: asked('quelle') };
	const chosen = rulesToChange(ruleSets, sources, wanted);
	if ((wanted.id || wanted.table) && !chosen) error(404, 'Diese Regel gibt es nicht.');
	const titles = new Map(sources.map(({ table, title }) => [table, title]));
	return {
		ruleSets: ruleSets.map((rules) => ({
			id: rules.id,
			name: ruleSetName(rules.id),
			source: rules.sourceTable && { table: rules.sourceTable, title: titles.get(rules.sourceTable) ?? null },
			sentences: ruleSetSentences(rules),
			...versionOf(rules),
			earlier: versions
				.filter(({ id }) => id === rules.id)
				.map((version, index, all) => {
					const before = all[index + 1];
					return { ...versionOf(version), changes: before ? ruleChanges(before, version) : ruleSetSentences(version) };
				})
		})),
		withoutOwn: sources
			.filter(({ table }) => !ruleSets.some(({ sourceTable }) => sourceTable === table))
			.map(({ table, title }) => ({ table, title })),
		bySource:
			sources.length > 0
				? rulesBySourceTable(sources, release && ofRelease ? { release, sources: ofRelease } : null, ruleSets)
				: null,
		editions: releases.map((one) => ({
			label: editionName(one),
			href: `/intern/regeln?ausgabe=${one.id}#quellen`,
			isChosen: one.id === release?.id
		})),
		chosen: chosen && {
			name: ruleSetName(chosen.id),
			title: titles.get(chosen.sourceTable ?? '') ?? null,
			table: chosen.sourceTable,
			typed: rulesAsTyped(chosen)
		},
		history: chosen && chosen.version > 0 ? await findHistory(actor, [`rule-set:${chosen.id}`]) : []
	};
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const { actor } = locals;
		requirePermission(actor, 'disclosure:rules');
		const typed = typedRules(await request.formData());
		const table = url.searchParams.get('quelle') ?? '';
		const seen = await readAs(actor, async (tx) =>
			rulesToChange(await findRuleSets(tx), table ? await findRulesInForceBySource(tx) : [], { id: typed.id, table })
		);
		if (!seen) error(404, 'Diese Regel gibt es nicht.');
		const outcome = await adoptRuleSet(actor, rulesToAdopt(seen, typed));
		if (outcome.ok) return { adopted: { name: ruleSetName(outcome.value.id), version: outcome.value.version } };
		const isConflict = outcome.issues.some(({ rule }) => rule === 'changed-meanwhile');
		return fail(isConflict ? 409 : 422, {
			issues: outcome.issues,
			typed,
			conflict: isConflict ? await changedMeanwhile(seen.id, Number(typed.version)) : null
		});

		/** What came in force while the form was open: who, when, and what it changed. */
		async function changedMeanwhile(id: string, version: number) {
			const all = await readAs(actor, (tx) => findRuleSets(tx, { all: true }));
			const [now, ...older] = all.filter((rules) => rules.id === id);
			if (!now) return null;
			const before = older.find((rules) => rules.version === version);
			return { ...versionOf(now), changes: before ? ruleChanges(before, now) : ruleSetSentences(now) };
		}
	}
};

function inForce(versions: readonly AdoptedRuleSet[]): AdoptedRuleSet[] {
	const newest = versions.filter((rules, index) => versions[index - 1]?.id !== rules.id);
	return newest.toSorted((a, b) => Number(a.sourceTable !== null) - Number(b.sourceTable !== null));
}

function versionOf({ version, adoptedAt, adoptedBy }: AdoptedRuleSet) {
	return { version, adopted: `${formatDate(adoptedAt)}, ${adoptedBy}` };
}
