/** Drafts of long forms: the pages' script saves them here, and the button "Entwurf verwerfen" sends its form here. */
import { json, redirect, type RequestHandler } from '@sveltejs/kit';
import type { Actor } from '#domain/access';
import { discardDraft, saveDraft } from '#domain/drafts/server';
import { formText } from '../../form-text.server.ts';

const STATUS_OF_REFUSAL: Readonly<Record<string, number>> = {
	'draft-changed': 409,
	'draft-too-many': 429,
	'invalid-input': 422
};

export const POST: RequestHandler = ({ request, locals }) =>
	request.headers.get('content-type')?.startsWith('application/json')
		? save(request, locals.actor)
		: discard(request, locals.actor);

async function save(request: Request, actor: Actor): Promise<Response> {
	const given: unknown = await request.json().catch(() => null);
	const outcome = await saveDraft(actor, given as Parameters<typeof saveDraft>[1]);
	if (outcome.ok) return json(outcome.value);
	const [issue] = outcome.issues;
	// A full disk or a database that is away: the page tries again.
	return json(issue?.detail ?? {}, { status: STATUS_OF_REFUSAL[issue?.rule ?? ''] ?? 503 });
}

async function discard(request: Request, actor: Actor): Promise<never> {
	const form = await request.formData();
	await discardDraft(actor, { form: formText(form, 'form'), version: Number(form.get('version')) });
	redirect(303, ownPage(formText(form, 'page')));
}

/** Back to one of our own internal pages, nowhere else. */
function ownPage(wanted: string): string {
	return /^\/intern(\/[\w-]+)*(\?[\w=&%.-]*)?$/.test(wanted) ? wanted : '/intern';
}
