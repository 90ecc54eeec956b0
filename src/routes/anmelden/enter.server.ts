import { redirect, type RequestEvent } from '@sveltejs/kit';
import { describeDevice, type SignInMethod } from '#domain/access';
import { findSession, passFirstStep } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { pendingCookie } from '../sign-in-cookies.server.ts';
import { takeSession } from '../take-session.server.ts';

type Entering = {
	readonly personId: number;
	readonly method: Exclude<SignInMethod, 'demo'>;
	readonly hasSecondFactor?: boolean;
	/** Where they wanted to go. */
	readonly next: string;
	/** Whoever holds a role that needs a second factor and has none goes there instead. */
	readonly setUp?: string;
};

/** After a right password, link or passkey: on to where they wanted to go, or to the second step first. */
export async function enter(
	event: RequestEvent,
	{ personId, method, hasSecondFactor, next, setUp }: Entering
): Promise<never> {
	const passed = await passFirstStep(getDatabase(), {
		personId,
		method,
		device: describeDevice(event.request.headers.get('user-agent')),
		...(hasSecondFactor && { hasSecondFactor })
	});
	if (passed.kind === 'pending') {
		pendingCookie.write(event, passed.token.token, passed.token.expiresAt);
		redirect(303, `/anmelden/zweiter-faktor?weiter=${encodeURIComponent(next)}`);
	}
	await takeSession(event, personId, passed.token);
	const session = setUp ? await findSession(getDatabase(), passed.token.token) : null;
	const isResting = (session?.actor.restingRoles ?? []).length > 0;
	redirect(303, setUp && isResting ? setUp : next);
}
