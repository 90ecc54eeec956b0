import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/** What a provider of identities sends from server to server; what counts there is its signature. */
const SIGNED = '/anmelden/[anbieter]/abgemeldet';
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whoever changes something must come from our own pages; a form on another site could act in a signed-in person's name. */
export const refuseForeignPosts: Handle = ({ event, resolve }) => {
	const { request, route, url } = event;
	const isSigned = route.id === SIGNED && request.method === 'POST';
	if (!READING.has(request.method) && !isSigned && request.headers.get('origin') !== url.origin) {
		error(403, 'Diese Anfrage kam nicht von einer Seite dieser Anwendung. Bitte öffnen Sie die Seite neu.');
	}
	return resolve(event);
};
