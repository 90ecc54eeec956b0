import { fail, redirect, type Actions } from '@sveltejs/kit';
import { LONGEST_EMAIL, LONGEST_PAGE, LONGEST_REPORT } from '#domain/feedback';
import { receiveReport } from '#domain/feedback/server';
import { typedFields } from '../../typed-fields.server.ts';
import { readLegalText } from '../legal-text.server.ts';

/**
 * `?seite=`: the page someone was on when choosing "Barriere melden"; only an address of our own is taken over. `?meldung=`
 * and `?bis=`: number and last day of what was just sent; nothing can be looked up with them.
 */
export const load = async ({ url }) => {
	const text = await readLegalText('barrierefreiheit');
	const asked = url.searchParams.get('seite') ?? '';
	const page = asked.startsWith('/') && !asked.startsWith('//') ? asked.slice(0, LONGEST_PAGE) : '';
	const [reference, dueOn] = [url.searchParams.get('meldung') ?? '', url.searchParams.get('bis') ?? ''];
	const sent = REFERENCE.test(reference) && isDay(dueOn) ? { reference, dueOn } : null;
	return { text, page, sent, longest: { page: LONGEST_PAGE, text: LONGEST_REPORT, email: LONGEST_EMAIL } };
};

const REFERENCE = /^B-[2-9A-Z]{4}-[2-9A-Z]{4}$/;

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const fields = typedFields(await request.formData(), ['page', 'text', 'email']);
		// A browser counts a new line as one sign and sends it as two.
		const typed = { ...fields, text: fields.text.replaceAll('\r\n', '\n') };
		const outcome = await receiveReport(typed, { address: getClientAddress() });
		if (!outcome.ok) return fail(422, { issues: outcome.issues, typed });
		// Loading the page again sends nothing again.
		const { reference, dueOn } = outcome.value;
		redirect(303, `/barrierefreiheit?meldung=${reference}&bis=${dueOn}#melden`);
	}
};
