import { redirect, type Actions } from '@sveltejs/kit';
import { may } from '#domain/access';
import { refused } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { findTargets, findTargetVersion, setTarget, withdrawTarget } from '#domain/monitor/server';
import { currentEdition } from '../../(public)/edition.server.ts';
import { typedFields } from '../../typed-fields.server.ts';
import { refuseForm } from '../refuse-form.server.ts';
import { requirePermission } from '../require-permission.server.ts';
import { presentTarget, targetChoice, targetRows } from './targets-page.server.ts';

export const load = async ({ locals: { actor }, url }) => {
	requirePermission(actor, 'monitor:read-working');
	const edition = await currentEdition();
	const targets = await readAs(actor, (tx) => findTargets(tx));
	const choice = edition && targetChoice(edition, url.searchParams);
	const version = choice?.chosen
		? await readAs(actor, (tx) => findTargetVersion(tx, choice.chosen?.indicator ?? '', choice.chosen?.area ?? ''))
		: 0;
	return {
		edition: edition?.release.year ?? null,
		/** What is in force for the chosen place, to change it from. */
		present: choice?.chosen ? presentTarget(targets, choice.chosen) : null,
		rows: edition ? targetRows(edition, targets) : [],
		choice,
		version,
		mayDecide: may(actor, 'monitor:set-targets'),
		done: url.searchParams.get('getan')
	};
};

export const actions: Actions = {
	set: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'monitor:set-targets');
		const names = ['indicator', 'area', 'version', 'baseYear', 'targetYear', 'targetValue', 'source'] as const;
		const typed = typedFields(await request.formData(), names);
		const targetValue = readNumber(typed.targetValue);
		if (targetValue === null) return refuseForm(actor, 'set', notANumber, typed);
		const outcome = await setTarget(actor, {
			indicator: typed.indicator,
			area: typed.area,
			version: Number(typed.version),
			baseYear: Number(typed.baseYear),
			targetYear: Number(typed.targetYear),
			targetValue,
			source: typed.source
		});
		if (!outcome.ok) return refuseForm(actor, 'set', outcome, typed);
		redirect(303, '/intern/ziele?getan=gesetzt');
	},
	withdraw: async ({ locals: { actor }, request }) => {
		requirePermission(actor, 'monitor:set-targets');
		const typed = typedFields(await request.formData(), ['indicator', 'area', 'version', 'reason']);
		const { indicator, area, reason } = typed;
		const outcome = await withdrawTarget(actor, { indicator, area, version: Number(typed.version), reason });
		if (!outcome.ok) return refuseForm(actor, `withdraw-${indicator}-${area}`, outcome, typed);
		redirect(303, '/intern/ziele?getan=zurueckgenommen');
	}
};

const notANumber = refused({ rule: 'target-value-unreadable', level: 'error' }) as Parameters<typeof refuseForm>[2];

/** `12,5`, `1.200`, `−3`; null for anything else. */
function readNumber(typed: string): number | null {
	const plain = typed.trim().replace('−', '-');
	return /^-?(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{1,6})?$/.test(plain)
		? Number(plain.replaceAll('.', '').replace(',', '.'))
		: null;
}
