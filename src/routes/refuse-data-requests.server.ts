import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/**
 * SvelteKit answers `…/__data.json` with what a page was made from. Our pages are plain HTML and nobody asks for it; the
 * rest of the program sees the address of the page itself, so a kept answer could be mistaken for that page.
 */
export const refuseDataRequests: Handle = ({ event, resolve }) => {
	if (event.isDataRequest) error(404, 'Diese Seite gibt es nicht.');
	return resolve(event);
};
