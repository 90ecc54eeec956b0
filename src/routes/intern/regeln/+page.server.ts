import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import type { Actor } from '#domain/access';
import { findHistory, readAs } from '#domain/audit/server';
import { adoptRuleSet, endRuleSet, findRuleSetVersions } from '#domain/disclosure/server';
import {
	findPublishedAlterations,
	findReleases,
	findRulesBySource,
	findRulesInForceBySource
} from '#domain/monitor/server';
import { ruleSetName } from '#ui/texts/rule-sets.ts';
import { typedFields } from '../../typed-fields.server.ts';
import { requirePermission } from '../require-permission.server.ts';
import { changesOf, newestVersions, ruleSetInWords, versionOf, whatEndingChanges } from './rule-sets-page.server.ts';
import { editionName, rulesBySourceTable } from './rules-by-source.server.ts';
import { rulesAsTyped, rulesToAdopt, typedRules } from './rules-form.server.ts';
import { rulesToChange } from './rules-to-change.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'disclosure:rules');
	const asked = (name: string): string => url.searchParams.get(name) ?? '';
	const { versions, sources, releases } = await readAs(actor, async (tx) => ({
		versions: await findRuleSetVersions(tx),
		sources: await findRulesInForceBySource(tx),
		releases: await findReleases(tx)
	}));
	const release = releases.find(({ id }) => String(id) === asked('ausgabe')) ?? releases[0];
	const ofRelease = release && (await readAs(actor, (tx) => findRulesBySource(tx, release.id)));
	const newest = newestVersions(versions);
	const inForce = newest.filter(({ isEnded }) => !isEnded);
	const ruleSets = await Promise.all(
		inForce.map(async (rules) => {
			const published = rules.sourceTable
				? await readAs(actor, (tx) => findPublishedAlterations(tx, rules.sourceTable ?? ''))
				: [];
			return {
				...ruleSetInWords(rules, versions, sources),
				ending: whatEndingChanges(rules, inForce, sources, published)
			};
		})
	);
	const wanted = { id: asked('regel'), table: asked('quelle') };
	const chosen = rulesToChange(newest, sources, wanted);
	if ((wanted.id || wanted.table) && !chosen) error(404, 'Diese Regel gibt es nicht.');
	return {
		ruleSets,
		ended: newest.filter(({ isEnded }) => isEnded).map((rules) => ruleSetInWords(rules, versions, sources)),
		withoutOwn: sources
			.filter(({ table }) => !inForce.some(({ sourceTable }) => sourceTable === table))
			.map(({ table, title }) => ({ table, title })),
		bySource:
			sources.length > 0
				? rulesBySourceTable(sources, release && ofRelease ? { release, sources: ofRelease } : null, inForce)
				: null,
		editions: releases.map((one) => ({
			label: editionName(one),
			href: `/intern/regeln?ausgabe=${one.id}#quellen`,
			isChosen: one.id === release?.id
		})),
		chosen: chosen && {
			name: ruleSetName(chosen.id),
			title: sources.find(({ table }) => table === chosen.sourceTable)?.title ?? null,
			table: chosen.sourceTable,
			isBeginning: chosen.isBeginning,
			typed: rulesAsTyped(chosen)
		},
		history: chosen && chosen.version > 0 ? await findHistory(actor, [`rule-set:${chosen.id}`]) : [],
		done: asked('getan')
	};
};

export const actions: Actions = {
	adopt: async ({ locals: { actor }, request, url }) => {
		requirePermission(actor, 'disclosure:rules');
		const typed = typedRules(await request.formData());
		const table = url.searchParams.get('quelle') ?? '';
		const seen = await readAs(actor, async (tx) =>
			rulesToChange(newestVersions(await findRuleSetVersions(tx)), await findRulesInForceBySource(tx), {
				id: typed.id,
				table
			})
		);
		if (!seen) error(404, 'Diese Regel gibt es nicht.');
		const outcome = await adoptRuleSet(actor, rulesToAdopt(seen, typed));
		if (outcome.ok)
			return { form: 'adopt', adopted: { name: ruleSetName(outcome.value.id), version: outcome.value.version } };
		const conflict = isConflict(outcome) ? await changedMeanwhile(actor, seen.id, Number(typed.version)) : null;
		return fail(conflict ? 409 : 422, { form: 'adopt', issues: outcome.issues, typed, reason: '', conflict });
	},
	end: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'disclosure:rules');
		const typed = typedFields(await request.formData(), ['id', 'version', 'reason']);
		const { id, reason } = typed;
		const outcome = await endRuleSet(actor, { id, reason, basedOn: Number(typed.version) });
		if (outcome.ok) redirect(303, '/intern/regeln?getan=beendet#beendet');
		const conflict = isConflict(outcome) ? await changedMeanwhile(actor, id, Number(typed.version)) : null;
		return fail(conflict ? 409 : 422, { form: `end-${id}`, issues: outcome.issues, typed: null, reason, conflict });
	}
};

function isConflict({ issues }: { readonly issues: readonly { readonly rule: string }[] }): boolean {
	return issues.some(({ rule }) => rule === 'changed-meanwhile');
}

/** What was decided while the form was open: who, when, and what it changed. */
async function changedMeanwhile(actor: Actor, id: string, version: number) {
	const all = await readAs(actor, (tx) => findRuleSetVersions(tx));
	const [now, ...older] = all.filter((rules) => rules.id === id);
	if (!now) return null;
	const before = older.find((rules) => rules.version === version);
	return { ...versionOf(now), isEnded: now.isEnded, changes: changesOf(now, before) };
}
