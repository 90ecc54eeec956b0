import { redirect } from '@sveltejs/kit';

/** For who has signed in and may do nothing yet; who may is led on. */
export const load = ({ locals: { actor } }) => {
	if (actor.roles.length > 0 || (actor.restingRoles ?? []).length > 0) redirect(303, '/intern');
	return { name: actor.name, account: /^person:(\d+)$/.exec(actor.id)?.[1] ?? null };
};
