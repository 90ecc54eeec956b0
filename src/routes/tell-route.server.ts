import type { Handle } from '@sveltejs/kit/hooks';
import { factsOf } from '#platform/http/request-facts';

/** Tells the server which route answers, for its log and its counts: the server itself sees addresses only. */
export const tellRoute: Handle = ({ event, resolve }) => {
	// A page that is drawn inside another answer (a refusal) does not count as the one that was asked for.
	if (event.platform && !event.isSubRequest) factsOf(event.platform.req).route = event.route.id;
	return resolve(event);
};
