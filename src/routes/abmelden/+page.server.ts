import { redirect, type Actions } from '@sveltejs/kit';
import { anonymous } from '#domain/access';
import { closeSession, findSignOutAddress } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { deleteSession, readSession } from '../session-cookie.server.ts';

export const load = ({ request }) => {
	if (request.method !== 'POST') redirect(303, '/intern');
};

export const actions: Actions = {
	default: async (event) => {
		const token = readSession(event);
		const there = token ? await findSignOutAddress(getDatabase(), token, `${event.url.origin}/`) : null;
		if (token) await closeSession(getDatabase(), token);
		deleteSession(event);
		if (!there) redirect(303, '/');
		event.locals.actor = anonymous;
		event.locals.session = null;
		return { target: there.target.href, name: there.providerName };
	}
};
