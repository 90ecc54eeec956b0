import type { RequestEvent } from '@sveltejs/kit';
import { proveSession } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readSession, writeSession } from '../session-cookie.server.ts';

/** Whoever sits there has shown who they are: the session goes on under a new token, with its resting roles if so. */
export async function prove(event: RequestEvent, hasSecondFactor: boolean): Promise<void> {
	const token = readSession(event);
	const renewed = token ? await proveSession(getDatabase(), token, { hasSecondFactor }) : null;
	if (renewed) writeSession(event, renewed);
}
