import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { addPasskey } from './passkeys/add-passkey.ts';
import { askForPasskey } from './passkeys/ask-for-passkey.ts';
import { checkPasskey } from './passkeys/check-passkey.ts';
import { findOwnPasskeys } from './passkeys/find-own-passkeys.ts';
import { mayAskForPasskey } from './passkeys/may-ask.ts';
import { offerPasskey } from './passkeys/offer-passkey.ts';
import { allowsPasskeys } from './passkeys/relying-party.ts';
import { removePasskey } from './passkeys/remove-passkey.ts';
import { TestAuthenticator } from './passkeys/test-authenticator.ts';
import { proveSession } from './prove-session.ts';
import { passFirstStep } from './sign-in/pass-first-step.ts';
import { addTestPerson, agePerson, seenSession, signInTestPerson, type SignedIn } from './test-people.ts';

let database: Database;
let close: () => Promise<void>;
beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
afterAll(() => close());

const party = { origin: 'https://monitor.kreis.example', host: 'monitor.kreis.example', name: 'kreislauf' };
const rules = (outcome: { ok: true } | { ok: false; issues: readonly { rule: string }[] }): string[] =>
	outcome.ok ? [] : outcome.issues.map(({ rule }) => rule);

type Lies = Parameters<TestAuthenticator['make']>[1];

async function register(signedIn: SignedIn, key: TestAuthenticator, lies: Lies = {}, name = 'Diensthandy') {
	const asked = await offerPasskey(database, signedIn.actor, party);
	if (!asked) throw new Error('nothing was offered');
	const answer = key.make(asked, lies);
	return addPasskey(database, signedIn.actor, { sessionId: signedIn.sessionId, party, name, answer });
}

/** A person with a passkey, in a session in which it was made. */
async function withPasskey(): Promise<{ personId: number; key: TestAuthenticator; signedIn: SignedIn }> {
	const { personId } = await addTestPerson(database, 'monitor-releaser');
	const first = await signInTestPerson(database, personId);
	const key = new TestAuthenticator(party.origin);
	expect(rules(await register(first, key))).toEqual([]);
	const token = (await proveSession(database, first.token, { hasSecondFactor: true }))?.token ?? '';
	return { personId, key, signedIn: { token, ...(await seenSession(database, token)) } };
}

async function signInWith(key: TestAuthenticator, lies: Lies = {}, personId: number | null = null) {
	const asked = await askForPasskey(database, { party, purpose: 'sign-in', personId });
	return checkPasskey(database, { party, purpose: 'sign-in', personId, answer: key.show(asked, lies) });
}

describe('making a passkey', () => {
	it('asks for one that names the person by itself and checks who holds it, and tells the device no address as number', async () => {
		const { personId } = await addTestPerson(database);
		const { actor } = await signInTestPerson(database, personId);
		const asked = await offerPasskey(database, actor, party);
		expect(asked).toMatchObject({
			rp: { id: party.host, name: 'kreislauf' },
			attestation: 'none',
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
			user: { id: Buffer.from(`person:${personId}`).toString('base64url'), displayName: 'Erika Muster' }
		});
	});

	it('keeps several with their names, and asks no device twice', async () => {
		const { personId, key, signedIn } = await withPasskey();
		const second = new TestAuthenticator(party.origin);
		expect(rules(await register(signedIn, second, {}, '  Stick am Schlüsselbund '))).toEqual([]);
		const list = await readAs(signedIn.actor, (tx) => findOwnPasskeys(tx, personId), database);
		expect(list.map(({ name, isBackedUp, lastUsedAt }) => [name, isBackedUp, lastUsedAt])).toEqual([
			['Diensthandy', false, null],
			['Stick am Schlüsselbund', false, null]
		]);
		const asked = await offerPasskey(database, signedIn.actor, party);
		expect(asked?.excludeCredentials?.map(({ id }) => id)).toEqual(
			[key, second].map(({ id }) => id.toString('base64url'))
		);
	});

	it.each([
		['for another address', { origin: 'https://monitor.kreis.example.evil.example' }],
		['for another host', { host: 'evil.example' }],
		['without checking who holds the device', { isVerified: false }],
		['for a challenge that is not ours', { challenge: Buffer.alloc(32).toString('base64url') }]
	])('is refused %s', async (_, lies) => {
		const { personId } = await addTestPerson(database);
		const signedIn = await signInTestPerson(database, personId);
		expect(rules(await register(signedIn, new TestAuthenticator(party.origin), lies))).toEqual([
			'passkey-not-accepted'
		]);
	});

	it('is refused unreadable, twice, for somebody else, and without a name', async () => {
		const { personId } = await addTestPerson(database);
		const signedIn = await signInTestPerson(database, personId);
		const add = (answer: string, name = 'Handy', { actor, sessionId } = signedIn) =>
			addPasskey(database, actor, { sessionId, party, name, answer });
		for (const answer of ['', '{}', 'null', '[]', '{"id":"a","rawId":"a","type":"public-key","response":{}}']) {
			expect(rules(await add(answer))).toEqual(['passkey-not-accepted']);
		}
		const offer = async () => (await offerPasskey(database, signedIn.actor, party)) ?? { challenge: '' };
		const other = await signInTestPerson(database, (await addTestPerson(database)).personId);
		expect(rules(await add(new TestAuthenticator(party.origin).make(await offer()), 'Handy', other))).toEqual([
			'passkey-not-accepted'
		]);
		expect(rules(await add(new TestAuthenticator(party.origin).make(await offer()), '  '))).toEqual(['invalid-input']);
		const answer = new TestAuthenticator(party.origin).make(await offer());
		expect(rules(await add(answer))).toEqual([]);
		expect(rules(await add(answer))).toEqual(['passkey-not-accepted']);
	});

	it('needs a fresh proof', async () => {
		const { personId, signedIn } = await withPasskey();
		await agePerson(database, personId, 11);
		expect(rules(await register(signedIn, new TestAuthenticator(party.origin)))).toEqual(['proof-needed']);
	});
});

describe('showing a passkey', () => {
	it('names the person by itself, and once more each time', async () => {
		const { personId, key } = await withPasskey();
		expect(await signInWith(key)).toEqual({ personId });
		expect(await signInWith(key, { userHandle: Buffer.from(`person:${personId}`).toString('base64url') })).toEqual({
			personId
		});
		expect((await passFirstStep(database, { personId, method: 'password', device: '' })).kind).toBe('pending');
	});

	it('is a second step for its owner only', async () => {
		const { personId, key } = await withPasskey();
		const other = await withPasskey();
		const asked = await askForPasskey(database, { party, purpose: 'sign-in', personId });
		expect(asked.allowCredentials?.map(({ id }) => id)).toEqual([key.id.toString('base64url')]);
		expect(await signInWith(key, {}, personId)).toEqual({ personId });
		expect(await signInWith(other.key, {}, personId)).toBeNull();
	});

	it.each([
		['for another address', { origin: 'https://evil.example' }],
		['for another host', { host: 'evil.example' }],
		['without checking who holds the device', { isVerified: false }],
		['for a challenge that is not ours', { challenge: Buffer.alloc(32).toString('base64url') }],
		['with a count that stands still, as a copy would', { count: 0 }],
		['in the name of somebody else', { userHandle: Buffer.from('person:1').toString('base64url') }]
	])('is refused %s', async (_, lies) => {
		const { key } = await withPasskey();
		expect(await signInWith(key)).not.toBeNull();
		expect(await signInWith(key, lies)).toBeNull();
	});

	it('is refused twice, late, for another purpose, when nobody has it, and when the account is locked', async () => {
		const { personId, key } = await withPasskey();
		const ask = () => askForPasskey(database, { party, purpose: 'sign-in', personId: null });
		const check = (answer: string, purpose: 'sign-in' | 'prove' = 'sign-in') =>
			checkPasskey(database, { party, purpose, personId: null, answer });
		const answer = key.show(await ask());
		expect(await check(answer)).toEqual({ personId });
		expect(await check(answer)).toBeNull();
		const late = key.show(await ask());
		await asOwner(database, (tx) => sql`update access.challenges set expires_at = now()`.execute(tx));
		expect(await check(late)).toBeNull();
		expect(await check(key.show(await ask()), 'prove')).toBeNull();
		expect(await check(new TestAuthenticator(party.origin).show(await ask()))).toBeNull();
		await asOwner(database, (tx) => sql`update access.people set is_active = false where id = ${personId}`.execute(tx));
		expect(await check(key.show(await ask()))).toBeNull();
	});
});

it('strangers have challenges made up to a limit, each network for itself', async () => {
	const answers = await Promise.all(Array.from({ length: 605 }, () => mayAskForPasskey(database, '192.0.2.1')));
	expect(answers.filter((isFine) => isFine)).toHaveLength(600);
	expect(await mayAskForPasskey(database, '192.0.2.2')).toBe(true);
});

describe('removing a passkey', () => {
	it("takes one's own away, and nobody else's", async () => {
		const { personId, key, signedIn } = await withPasskey();
		const other = await withPasskey();
		const [mine] = await readAs(signedIn.actor, (tx) => findOwnPasskeys(tx, personId), database);
		const remove = ({ actor, sessionId }: SignedIn) =>
			removePasskey(actor, { sessionId, passkeyId: mine?.id ?? 0 }, { database });
		expect(rules(await remove(other.signedIn))).toEqual(['passkey-unknown']);
		expect(rules(await remove(signedIn))).toEqual([]);
		expect(await signInWith(key)).toBeNull();
	});
});

it('those who manage accounts see who has a second factor, and nobody else does', async () => {
	const { personId, signedIn } = await withPasskey();
	const ask = sql<{ hasAuthenticator: boolean; passkeys: number }>`select has_authenticator as "hasAuthenticator",
		passkeys from access.second_factors() where person_id = ${personId}`;
	const seen = await readAs(operator, (tx) => ask.execute(tx), database);
	expect(seen.rows).toEqual([{ hasAuthenticator: false, passkeys: 1 }]);
	expect((await readAs(signedIn.actor, (tx) => ask.execute(tx), database)).rows).toEqual([]);
});

it.each([
	['https://monitor.kreis.example', 'monitor.kreis.example', true],
	['http://localhost:3000', 'localhost', true],
	['http://monitor.kreis.example', 'monitor.kreis.example', false],
	['https://192.0.2.1', '192.0.2.1', false],
	['http://127.0.0.1:3000', '127.0.0.1', false],
	['https://[2001:db8::1]', '[2001:db8::1]', false]
])('at %s passkeys are possible: %s is asked: %s', (origin, host, isPossible) => {
	expect(allowsPasskeys({ origin, host })).toBe(isPossible);
});
