import type { Handle } from '@sveltejs/kit/hooks';
import { anonymous } from '#domain/access';
import { findSession } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readSession } from './session-cookie.server.ts';

/** Who asks. */
export const identifyActor: Handle = async ({ event, resolve }) => {
	const token = readSession(event);
	const session = token ? await findSession(getDatabase(), token) : null;
	event.locals.session = session;
	event.locals.actor = session?.actor ?? anonymous;
	return resolve(event);
};
