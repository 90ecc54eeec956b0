import type { Handle } from '@sveltejs/kit/hooks';
import { isAnonymous } from '#domain/access';
import { policyOfPage } from '#platform/http/content-security-policy';

/** What only a page knows of its headers; all others are added to every answer by the server (`complete-headers.ts`). */
export const secureHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	// SvelteKit has written where scripts and styles may come from, with hashes of its own. A page drawn inside another
	// answer comes by here twice.
	const ownParts = headers.get('content-security-policy');
	if (ownParts !== null && !event.isSubRequest) headers.set('content-security-policy', policyOfPage(ownParts));
	// What a signed-in person saw must not stay on a shared computer, and a session belongs to one person.
	if (!isAnonymous(event.locals.actor) || headers.has('set-cookie')) headers.set('cache-control', 'no-store');
	return response;
};
