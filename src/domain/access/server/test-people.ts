/** For tests: people with a password, signed in as the program would do it. */
import { randomUUID } from 'node:crypto';
import { operator, type Actor, type Role } from '#domain/access';
import { asOwner, sql, type Database } from '#platform/database';
import { addPerson } from './add-person.ts';
import { findSession, openSession } from './sessions.ts';
import type { SignInMethod } from '../sign-in-method.ts';

export const PASSWORD = 'vier Pferde im Regen';

export type TestPerson = { readonly personId: number; readonly email: string };
export type SignedIn = { readonly token: string; readonly sessionId: number; readonly actor: Actor };

export async function addTestPerson(database: Database, ...roles: Role[]): Promise<TestPerson> {
	const email = `person-${randomUUID()}@kreis.example`;
	const wanted = roles.length > 0 ? roles : (['monitor-editor'] as const);
	const outcome = await addPerson(
		operator,
		{ email, name: 'Erika Muster', roles: [...wanted], password: PASSWORD },
		{ database }
	);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
	return { email, personId: outcome.value.personId };
}

export async function signInTestPerson(
	database: Database,
	personId: number,
	{ method = 'password', hasSecondFactor = false }: { method?: SignInMethod; hasSecondFactor?: boolean } = {}
): Promise<SignedIn> {
	const { token } = await openSession(database, { personId, method, hasSecondFactor, device: 'Firefox, Linux' });
	return { token, ...(await seenSession(database, token)) };
}

export async function seenSession(database: Database, token: string): Promise<{ sessionId: number; actor: Actor }> {
	const session = await findSession(database, token);
	if (!session) throw new Error('There is no such session.');
	return { sessionId: session.id, actor: session.actor };
}

/** As if the person had signed in that long ago. */
export async function agePerson(database: Database, personId: number, minutes: number): Promise<void> {
	await asOwner(database, (tx) =>
		sql`update access.sessions set proved_at = proved_at - make_interval(mins => ${minutes})
			where person_id = ${personId}`.execute(tx)
	);
}
