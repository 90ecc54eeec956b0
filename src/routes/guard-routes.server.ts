import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { isAnonymous } from '#domain/access';
import { accessOf, mayOpen } from './route-access.ts';

/** A typed text is kept for a page that says what happened; more than this is a file. */
const LONGEST_FORM_IN_BYTES = 200_000;

const REFUSAL = '/verweigert';

/** Opens a route only to those it is for: strangers are led to the sign-in, others told what is missing. */
export const guardRoutes: Handle = async ({ event, resolve }) => {
	const { route, locals, url, request } = event;
	const isStranger = isAnonymous(locals.actor);
	// An address that is no page has only its path; strangers need not learn which internal pages there are.
	const isOpen = route.id ? mayOpen(locals.actor, accessOf(route.id)) : !/^\/intern(\/|$)/.test(url.pathname);
	if (isOpen || (!route.id && !isStranger)) return resolve(event);
	// A page of its own, for errors thrown here would be drawn without the page's frame.
	if (!isStranger) return route.id === REFUSAL ? resolve(event) : event.fetch(REFUSAL);
	if (request.method === 'POST') return keepTyped(event);
	// Answered, not thrown: a thrown redirect would pass by the handles that set headers.
	const location = `/anmelden?weiter=${encodeURIComponent(url.pathname)}`;
	return new Response(null, { status: 303, headers: { location } });
};

/** The session ended while somebody was writing: the page shows what they typed and lets them send it again. */
async function keepTyped({ request, url, fetch }: RequestEvent): Promise<Response> {
	const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
	const isShort = Number(request.headers.get('content-length') ?? Infinity) <= LONGEST_FORM_IN_BYTES;
	const typed = isForm && isShort ? new URLSearchParams(await request.text()) : new URLSearchParams();
	return fetch(`/sitzung-abgelaufen?ziel=${encodeURIComponent(url.pathname + url.search)}`, {
		method: 'POST',
		headers: { origin: url.origin, accept: 'text/html' },
		body: typed
	});
}
