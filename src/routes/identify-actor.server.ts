import type { Handle } from '@sveltejs/kit/hooks';
import { anonymous } from '#domain/access';
import { findActor } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readSession } from './session-cookie.server.ts';

/** Who asks. Pages under `/intern` are for signed-in people only; what they may do there their commands decide. */
export const identifyActor: Handle = async ({ event, resolve }) => {
	const token = readSession(event);
	const actor = token ? await findActor(getDatabase(), token) : null;
	event.locals.actor = actor ?? anonymous;
	// By the route: `/%69ntern` is the same page. An address that is no page has only its path.
	const place = event.route.id ?? event.url.pathname;
	if ((place === '/intern' || place.startsWith('/intern/')) && !actor) {
		// Answered, not thrown: a thrown redirect would pass by the handles that set headers.
		const location = `/anmelden?weiter=${encodeURIComponent(event.url.pathname)}`;
		return new Response(null, { status: 303, headers: { location } });
	}
	return resolve(event);
};
