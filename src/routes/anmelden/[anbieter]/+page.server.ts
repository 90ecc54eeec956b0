import { error, fail, redirect, type Actions } from '@sveltejs/kit';
import { beginSingleSignOn, findProvider } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readBrowser, writeBrowser } from '../sent-browser.server.ts';
import { internalPath } from '../internal-path.server.ts';

/** Only a form begins a sign-in; a link from elsewhere must not. */
export const load = ({ request }) => {
	if (request.method !== 'POST') redirect(303, '/anmelden');
};

export const actions: Actions = {
	default: async (event) => {
		const provider = findProvider(event.params['anbieter'] ?? '');
		if (!provider) error(404, 'Diese Anmeldung gibt es nicht.');
		const form = await event.request.formData();
		const begun = await beginSingleSignOn(getDatabase(), provider, {
			redirectUri: `${event.url.origin}/anmelden/${provider.key}/rueckkehr`,
			next: internalPath(form.get('next')),
			browser: readBrowser(event)
		});
		if ('problem' in begun) return fail(502, begun);
		writeBrowser(event, begun.browser);
		return { target: begun.target.href, name: provider.name };
	}
};
