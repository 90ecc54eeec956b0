import { fail, redirect, type Actions } from '@sveltejs/kit';
import { personIdOf, type Role } from '#domain/access';
import {
	endOtherSessions,
	endSession,
	findOwnAccount,
	findOwnSessions,
	findSecondFactors
} from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { formText } from '../form-text.server.ts';
import { ownAccount } from './own-account.server.ts';

export const load = async ({ locals, url }) => {
	const demoRole: Role | null = locals.actor.roles[0] ?? null;
	return { own: await findOwn(locals), demoRole, done: url.searchParams.get('getan') };
};

/** Null for demo roles, which have no account. */
async function findOwn({ actor, session: here }: App.Locals) {
	const personId = personIdOf(actor);
	if (personId === null || !here) return null;
	const own = await readAs(actor, async (tx) => ({
		account: await findOwnAccount(tx, personId),
		factors: await findSecondFactors(tx, personId),
		sessions: await findOwnSessions(tx, personId)
	}));
	return {
		...own,
		sessions: own.sessions.map((session) => ({ ...session, isHere: session.id === here.id })),
		hasSecondFactor: here.hasSecondFactor
	};
}

export const actions: Actions = {
	end: async ({ locals, request }) => {
		const { actor, sessionId } = ownAccount(locals);
		const ended = Number(formText(await request.formData(), 'session'));
		const outcome = await endSession(actor, { sessionId, ended });
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		redirect(303, '/konto?getan=beendet');
	},
	endOthers: async ({ locals }) => {
		const { actor, sessionId } = ownAccount(locals);
		const outcome = await endOtherSessions(actor, { sessionId });
		if (!outcome.ok) return fail(422, { issues: outcome.issues });
		redirect(303, '/konto?getan=andere-beendet');
	}
};
