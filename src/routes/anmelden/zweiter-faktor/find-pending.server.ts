import type { RequestEvent } from '@sveltejs/kit';
import { findPendingSignIn, type PendingSignIn } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { pendingCookie } from '../../sign-in-cookies.server.ts';

/** Whose second step this browser still has to do, or null. */
export async function findPending(event: RequestEvent): Promise<(PendingSignIn & { readonly token: string }) | null> {
	const token = pendingCookie.read(event);
	const pending = token ? await findPendingSignIn(getDatabase(), token) : null;
	return token && pending ? { ...pending, token } : null;
}
