import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { isAnonymous } from '#domain/access';
import { accessOf, mayOpen } from './route-access.ts';

/** Opens a route only to those it is for: strangers are led to the sign-in, others told what is missing. */
export const guardRoutes: Handle = async ({ event, resolve }) => {
	const { route, locals, url } = event;
	// An address that is no page has only its path; strangers need not learn which internal pages there are.
	const isOpen = route.id ? mayOpen(locals.actor, accessOf(route.id)) : !/^\/intern(\/|$)/.test(url.pathname);
	if (isOpen || (!route.id && !isAnonymous(locals.actor))) return resolve(event);
	if (isAnonymous(locals.actor)) {
		// Answered, not thrown: a thrown redirect would pass by the handles that set headers.
		const location = `/anmelden?weiter=${encodeURIComponent(url.pathname)}`;
		return new Response(null, { status: 303, headers: { location } });
	}
	const resting = (locals.actor.restingRoles ?? []).length > 0;
	error(403, {
		message: 'Dafür hat Ihre Rolle keine Berechtigung.',
		...(resting && { hint: 'Eine Ihrer Rollen ruht, bis Sie sich mit dem zweiten Faktor angemeldet haben.' })
	});
};
