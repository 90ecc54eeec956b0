import { fail, type Actions } from '@sveltejs/kit';
import { LONGEST_EMAIL, LONGEST_PAGE, LONGEST_REPORT } from '#domain/feedback';
import { receiveReport } from '#domain/feedback/server';
import { typedFields } from '../../typed-fields.server.ts';
import { readLegalText } from '../legal-text.server.ts';

/** `?seite=`: the page someone was on when choosing "Barriere melden"; only an address of our own is taken over. */
export const load = async ({ url }) => {
	const text = await readLegalText('barrierefreiheit');
	const asked = url.searchParams.get('seite') ?? '';
	const page = asked.startsWith('/') && !asked.startsWith('//') ? asked.slice(0, LONGEST_PAGE) : '';
	return { text, page, longest: { page: LONGEST_PAGE, text: LONGEST_REPORT, email: LONGEST_EMAIL } };
};

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const fields = typedFields(await request.formData(), ['page', 'text', 'email']);
		// A browser counts a new line as one sign and sends it as two.
		const typed = { ...fields, text: fields.text.replaceAll('\r\n', '\n') };
		const outcome = await receiveReport(typed, { address: getClientAddress() });
		return outcome.ok ? { sent: outcome.value } : fail(422, { issues: outcome.issues, typed });
	}
};
