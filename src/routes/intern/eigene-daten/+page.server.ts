import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import type { Outcome } from '#domain/audit';
import { readAs } from '#domain/audit/server';
import { formKey } from '#domain/drafts';
import {
	findStatementVersions,
	readOwnFigures,
	releaseStatement,
	saveStatement,
	withdrawStatement
} from '#domain/monitor/server';
import { BEFORE } from '#ui/components/conflict.ts';
import { DRAFT_VERSION } from '#ui/components/draft-state.ts';
import { currentEdition } from '../../(public)/edition.server.ts';
import { typedFields } from '../../typed-fields.server.ts';
import { dropDraft } from '../drop-draft.server.ts';
import { offerDraft } from '../offer-draft.server.ts';
import { refuseForm } from '../refuse-form.server.ts';
import { ownEarlyValues } from './own-early-values.server.ts';
import { ownFiguresTable } from './own-figures-table.server.ts';

export const load = async (event) => {
	const { locals, url } = event;
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
	/** To write on from: a withdrawn statement is empty, the text before it is what somebody would go on with. */
	const text = versions.find((one) => one.text !== '')?.text ?? '';
	const { draft, fields } = await offerDraft(event, formKey('statement', area.id, year), { text });
	return {
		draft,
		/** Written for the version that was there then: what has been saved since is not overwritten unseen. */
		drafted: fields && { text: fields['text'] ?? '', version: Number(fields['version'] ?? 0) },
		/** The address of this page, for the municipality that is shown. */
		page: `/intern/eigene-daten${others.length > 0 ? `?gebiet=${area.slug}` : ''}`,
		area: { id: area.id, name: area.name, slug: area.slug },
		others,
		year,
		newest: versions[0] ?? null,
		publicVersion: decided?.status === 'released' ? decided : null,
		text,
		versions: versions.map(({ version, status, savedAt, savedBy }) => ({ version, status, savedAt, savedBy })),
		early: ownEarlyValues(edition, area),
		table: figures.value.length > 0 ? ownFiguresTable(edition, area.id, figures.value) : null
	};
};

export const actions: Actions = {
	save: (event) => decide(event, 'save', (input) => saveStatement(event.locals.actor, input), 'saved'),
	release: (event) => decide(event, 'release', (input) => releaseStatement(event.locals.actor, input), 'released'),
	withdraw: (event) => decide(event, 'withdraw', (input) => withdrawStatement(event.locals.actor, input), 'withdrawn')
};

type Input = {
	readonly area: string;
	readonly year: number;
	readonly version: number;
	readonly text: string;
	readonly confirmed: string[];
};

const FIELDS = ['area', 'year', 'version', 'text', `${BEFORE}text`, DRAFT_VERSION];

async function decide(
	{ request, locals }: RequestEvent,
	name: 'save' | 'release' | 'withdraw',
	act: (input: Input) => Promise<Outcome<unknown>>,
	done: 'saved' | 'released' | 'withdrawn'
) {
	const form = await request.formData();
	const typed = typedFields(form, FIELDS);
	const input: Input = {
		area: typed['area'] ?? '',
		year: Number(typed['year']),
		version: Number(typed['version']),
		text: typed['text'] ?? '',
		confirmed: form.getAll('confirmed').filter((one) => typeof one === 'string')
	};
	const outcome = await act(input);
	if (!outcome.ok) return refuseForm(locals.actor, name, outcome, typed);
	// Withdrawing stores no text: what was typed is still to be sent.
	if (name !== 'withdraw') await dropDraft(locals.actor, formKey('statement', input.area, input.year), form);
	const area = (await currentEdition())?.findArea(input.area)?.slug;
	redirect(303, `/intern/eigene-daten?getan=${done}${area ? `&gebiet=${area}` : ''}#stellungnahme`);
}
