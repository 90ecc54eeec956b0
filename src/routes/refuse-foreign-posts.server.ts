import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whoever changes something must come from our own pages; a form on another site could act in a signed-in person's name. */
export const refuseForeignPosts: Handle = ({ event, resolve }) => {
	const { request, url } = event;
	if (!READING.has(request.method) && request.headers.get('origin') !== url.origin) {
		error(403, 'Diese Anfrage kam nicht von einer Seite dieser Anwendung. Bitte öffnen Sie die Seite neu.');
	}
	return resolve(event);
};
