import { redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { may } from '#domain/access';
import type { Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { SPECIAL_THEMES, type SpecialTheme } from '#domain/monitor';
import { closeSpecialTheme, findReleases, findThemeDecisions, openSpecialTheme } from '#domain/monitor/server';
import { formText } from '../../form-text.server.ts';
import { refuseForm } from '../refuse-form.server.ts';
import { requirePermission } from '../require-permission.server.ts';

export const load = async ({ locals, url }) => {
	requirePermission(locals.actor, 'monitor:read-working');
	const releases = await readAs(locals.actor, (tx) => findReleases(tx));
	const newest = releases[0]?.year ?? new Date().getFullYear() - 1;
	const asked = Number(url.searchParams.get('jahr'));
	const year = Number.isInteger(asked) && asked >= 1950 && asked <= 2200 ? asked : newest;
	return {
		year,
		/** The next edition, and all there are. */
		years: [...new Set([newest + 1, ...releases.map((release) => release.year), year])].toSorted((a, b) => b - a),
		isReleased: releases.some((release) => release.year === year),
		decisions: await readAs(locals.actor, (tx) => findThemeDecisions(tx, year)),
		done: url.searchParams.get('getan'),
		mayDecide: may(locals.actor, 'monitor:release')
	};
};

export const actions: Actions = {
	open: (event) => decide(event, openSpecialTheme, 'geoeffnet'),
	close: (event) => decide(event, closeSpecialTheme, 'geschlossen')
};

async function decide(
	{ request, locals }: RequestEvent,
	act: typeof openSpecialTheme | typeof closeSpecialTheme,
	done: string
) {
	requirePermission(locals.actor, 'monitor:release');
	const form = await request.formData();
	const typed = { theme: formText(form, 'theme'), reason: formText(form, 'reason') };
	const year = Number(formText(form, 'year'));
	const outcome: Outcome<unknown> = await act(locals.actor, {
		theme: (SPECIAL_THEMES as readonly string[]).includes(typed.theme) ? (typed.theme as SpecialTheme) : 'wohnen',
		year,
		version: Number(formText(form, 'version')),
		reason: typed.reason
	});
	if (!outcome.ok) return refuseForm(locals.actor, typed.theme, outcome, typed);
	redirect(303, `/intern/sonderthemen?jahr=${year}&getan=${done}`);
}
