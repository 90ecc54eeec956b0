import { error, redirect } from '@sveltejs/kit';
import { describeDevice, type SingleSignOnProblem } from '#domain/access';
import { findProvider, finishSingleSignOn } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { singleSignOnTexts } from '#ui/texts/single-sign-on.ts';
import { takeSession } from '../../../take-session.server.ts';
import { readBrowser } from '../../sent-browser.server.ts';

/** Where a provider sends people back to: signed in, or told in plain words what is wrong. */
export const load = async (event) => {
	const { url, request, params } = event;
	const provider = findProvider(params.anbieter);
	// Nothing to do for who only looks; an answer counts once.
	if (request.method !== 'GET' || !url.searchParams.has('state')) redirect(303, '/anmelden');
	if (!provider) error(404, 'Diese Anmeldung gibt es nicht.');
	const finished = await finishSingleSignOn(getDatabase(), provider, {
		url,
		browser: readBrowser(event),
		device: describeDevice(request.headers.get('user-agent'))
	});
	if ('problem' in finished) refuse(finished.problem);
	await takeSession(event, finished.personId, finished.session);
	redirect(303, finished.holdsRole ? finished.next : '/intern/ohne-rolle');
};

const STATUS: Record<SingleSignOnProblem, number> = {
	'provider-unreachable': 502,
	'provider-disturbed': 502,
	'refused-by-provider': 403,
	'request-unknown': 400,
	'answer-invalid': 400,
	'no-account': 403,
	'address-taken': 403
};

/** Nothing of what the provider wrote is shown. */
function refuse(problem: SingleSignOnProblem): never {
	const { title, text } = singleSignOnTexts[problem];
	error(STATUS[problem], { message: title, hint: text });
}
