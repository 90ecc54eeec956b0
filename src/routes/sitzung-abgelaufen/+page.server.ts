import { fail, redirect, type Actions } from '@sveltejs/kit';

/** Reached through the gate only; who comes by the address has nothing to keep. */
export const load = ({ request }) => {
	if (request.method !== 'POST') redirect(303, '/anmelden');
};

export const actions: Actions = {
	default: async ({ request, url }) => {
		const fields = [...(await request.formData())].flatMap(([name, value]) =>
			typeof value === 'string' ? [{ name, value }] : []
		);
		return fail(401, { fields, target: ownPath(url.searchParams.get('ziel')) });
	}
};

/** Only our own internal pages: the form below sends what was typed there. */
function ownPath(wanted: string | null): string {
	return wanted && /^\/(intern|konto)(\/[\w/-]*)?(\?\/[\w-]+)?$/.test(wanted) ? wanted : '/intern';
}
