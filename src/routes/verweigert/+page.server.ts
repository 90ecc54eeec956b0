import { error } from '@sveltejs/kit';

/** What the gate answers to somebody signed in whose roles do not open a page. */
export const load = ({ locals }) => {
	const isResting = (locals.actor.restingRoles ?? []).length > 0;
	error(403, {
		message: 'Dafür hat Ihre Rolle keine Berechtigung.',
		...(isResting && { hint: 'Eine Ihrer Rollen ruht, bis Sie sich mit dem zweiten Faktor angemeldet haben.' })
	});
};
