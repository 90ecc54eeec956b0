import { redirect, type Actions } from '@sveltejs/kit';
import { closeSession } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { deleteSession, readSession } from '../session-cookie.server.ts';

export const load = () => redirect(303, '/intern');

export const actions: Actions = {
	default: async (event) => {
		const token = readSession(event);
		if (token) await closeSession(getDatabase(), token);
		deleteSession(event);
		redirect(303, '/');
	}
};
