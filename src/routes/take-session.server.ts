import type { RequestEvent } from '@sveltejs/kit';
import { closeSession, markBrowser, type SessionToken } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { readSession, writeSession } from './session-cookie.server.ts';
import { browserCookie, pendingCookie } from './sign-in-cookies.server.ts';

const KNOWN_FOR_IN_DAYS = 180;

/** Gives the browser its new session; what it held before ends, so nobody can have slipped it a session of theirs. Null: a demo role. */
export async function takeSession(event: RequestEvent, personId: number | null, session: SessionToken): Promise<void> {
	const before = readSession(event);
	if (before) await closeSession(getDatabase(), before);
	writeSession(event, session);
	if (pendingCookie.read(event)) pendingCookie.remove(event);
	if (personId === null) return;
	const knownUntil = new Date(Date.now() + KNOWN_FOR_IN_DAYS * 86_400_000);
	browserCookie.write(event, markBrowser(personId), knownUntil);
}
