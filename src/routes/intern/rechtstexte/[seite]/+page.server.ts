import { error, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { findHistory, readAs } from '#domain/audit/server';
import { formKey } from '#domain/drafts';
import { findOpenPoints, isLegalPage, LEGAL_FIELDS, type LegalPage } from '#domain/legal';
import { confirmLegalText, findLegalText, findLegalVersions, saveLegalText } from '#domain/legal/server';
import { legalPageNames, legalSections, openPointText } from '#ui/texts/legal.ts';
import { germanDate } from '#ui/texts/source-line.ts';
import { typedFields } from '../../../typed-fields.server.ts';
import { dropDraft } from '../../drop-draft.server.ts';
import { offerDraft } from '../../offer-draft.server.ts';
import { refuseForm } from '../../refuse-form.server.ts';
import { requirePermission } from '../../require-permission.server.ts';
import { earlierVersions } from './earlier-versions.server.ts';
import { sentNames, textAsTyped, typedText } from './legal-form.server.ts';

export const load = async (event) => {
	const { actor } = event.locals;
	const page = requirePage(event.params);
	requirePermission(actor, 'legal:edit');
	const text = await readAs(actor, (tx) => findLegalText(tx, page));
	const stored = textAsTyped(text);
	const { draft, fields } = await offerDraft(event, formKey('legal-text', page), stored);
	return {
		page,
		name: legalPageNames[page],
		address: `/intern/rechtstexte/${page}`,
		fields: LEGAL_FIELDS[page],
		stored,
		/** Written for the version that was there then: what has been saved since is not overwritten unseen. */
		drafted: fields && { ...stored, isSample: '', ...fields },
		draft,
		version: text.version,
		isSample: text.isSample,
		reviewedOn: germanDate(text.reviewedOn),
		points: findOpenPoints(page, text, new Date().toISOString().slice(0, 10)).map(openPointText),
		earlier: earlierVersions(await readAs(actor, (tx) => findLegalVersions(tx, page))),
		history: await findHistory(actor, [`legal-text:${page}`])
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { actor } = event.locals;
		const { page, form, typed } = await readForm(event);
		const wanted = { page, version: Number(typed['version']), ...typedText(page, typed) };
		const outcome = await saveLegalText(actor, wanted);
		if (!outcome.ok) return refuseForm(actor, 'save', outcome, typed);
		await dropDraft(actor, formKey('legal-text', page), form);
		redirect(303, `/intern/rechtstexte/${page}?getan=gespeichert`);
	},
	/** Shows what was typed as the page would, and saves nothing. */
	preview: async (event) => {
		const { page, typed } = await readForm(event);
		const text = typedText(page, typed);
		const lines = { ...text, more: text.more.replaceAll('\r\n', '\n') };
		const fields = Object.entries(text.fields).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]);
		const sections = legalSections(page, { ...lines, fields: Object.fromEntries(fields) });
		return { form: 'preview', typed, issues: [], conflict: null, preview: sections };
	},
	confirm: async (event) => {
		const { actor } = event.locals;
		const { page, typed } = await readForm(event);
		const outcome = await confirmLegalText(actor, { page, version: Number(typed['version']) });
		if (!outcome.ok) return refuseForm(actor, 'confirm', outcome, { version: typed['version'] ?? '' });
		redirect(303, `/intern/rechtstexte/${page}?getan=geprueft`);
	}
};

async function readForm({ request, params, locals }: RequestEvent) {
	const page = requirePage(params);
	requirePermission(locals.actor, 'legal:edit');
	const form = await request.formData();
	const typed: Record<string, string> = typedFields(form, sentNames(page));
	return { page, form, typed };
}

function requirePage(params: Partial<Record<string, string>>): LegalPage {
	const page = params['seite'] ?? '';
	if (!isLegalPage(page)) error(404, 'Diesen Rechtstext gibt es nicht.');
	return page;
}
