import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { Outcome } from '#domain/audit';
import { findLastChange, readAs } from '#domain/audit/server';
import {
	findStatementVersions,
	readOwnFigures,
	releaseStatement,
	saveStatement,
	withdrawStatement
} from '#domain/monitor/server';
import { currentEdition } from '../../(public)/edition.server.ts';
import { formText } from '../../form-text.server.ts';
import { ownFiguresTable } from './own-figures-table.server.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	const edition = await currentEdition();
	const areas = (actor.areas ?? []).flatMap((id) => edition?.findArea(id) ?? []);
	const area = areas.find(({ slug }) => slug === url.searchParams.get('gebiet')) ?? areas[0];
	if (!edition || !area) {
		error(404, {
			message: 'Noch keine eigenen Zahlen',
			hint: edition
				? 'Ihrer Rolle ist noch keine Stadt oder Gemeinde zugeordnet. Das macht die Verwaltung der Konten.'
				: 'Es ist noch keine Ausgabe des Sozialdatenmonitors veröffentlicht.'
		});
	}
	const figures = await readOwnFigures(actor, { area: area.id, as: 'page' });
	if (!figures.ok) error(403, 'Dafür hat Ihre Rolle keine Berechtigung.');
	const { year } = edition.release;
	const versions = await readAs(actor, (tx) => findStatementVersions(tx, area.id, year));
	const decided = versions.find(({ status }) => status !== 'draft');
	const others: readonly { name: string; slug: string }[] = areas
		.filter(({ id }) => id !== area.id)
		.map(({ name, slug }) => ({ name, slug }));
	return {
		area: { id: area.id, name: area.name, slug: area.slug },
		others,
		year,
		newest: versions[0] ?? null,
		publicVersion: decided?.status === 'released' ? decided : null,
		/** To write on from: a withdrawn statement is empty, the text before it is what somebody would go on with. */
		text: versions.find(({ text }) => text !== '')?.text ?? '',
		versions: versions.map(({ version, status, savedAt, savedBy }) => ({ version, status, savedAt, savedBy })),
		table: figures.value.length > 0 ? ownFiguresTable(edition, area.id, figures.value) : null
	};
};

export const actions: Actions = {
	save: (event) => decide(event, (input) => saveStatement(event.locals.actor, input), 'saved'),
	release: (event) => decide(event, (input) => releaseStatement(event.locals.actor, input), 'released'),
	withdraw: (event) => decide(event, (input) => withdrawStatement(event.locals.actor, input), 'withdrawn')
};

type Input = { readonly area: string; readonly year: number; readonly version: number; readonly text: string };

async function decide(
	{ request, locals, url }: RequestEvent,
	act: (input: Input) => Promise<Outcome<unknown>>,
	done: 'saved' | 'released' | 'withdrawn'
) {
	const form = await request.formData();
	const [year, version] = [Number(form.get('year')), Number(form.get('version'))];
	const input = { area: formText(form, 'area'), year, version, text: formText(form, 'text') };
	const outcome = await act(input);
	if (!outcome.ok) {
		const { present } = outcome;
		const lastChange = present && (await readAs(locals.actor, (tx) => findLastChange(tx, present.object)));
		return fail(present ? 409 : 422, { issues: outcome.issues, text: input.text, present, lastChange });
	}
	const area = url.searchParams.get('gebiet');
	redirect(303, `/intern/eigene-daten?getan=${done}${area ? `&gebiet=${encodeURIComponent(area)}` : ''}#stellungnahme`);
}
