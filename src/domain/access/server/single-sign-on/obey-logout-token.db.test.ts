import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JWTPayload } from 'jose';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { startRogueProvider, type RogueProvider } from '../../../../../tests/support/rogue-provider.ts';
import { findSession, openSession } from '../sessions.ts';
import { obeyLogoutToken } from './obey-logout-token.ts';
import { openProviderSession } from './open-provider-session.ts';
import type { Provider } from './provider.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
let database: Database;
let close: () => Promise<void>;
let there: RogueProvider;
let provider: Provider;
let personId: number;
/** Two sessions of one person at the provider, one of another person, and one that has nothing to do with it. */
let sessions: { first: string; second: string; other: string; own: string };
let number = 0;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	there = await startRogueProvider();
	provider = {
		key: 'house',
		name: 'House',
		issuer: there.issuer,
		clientId: 'kreislauf',
		clientSecret: 'secret',
		clientAuthentication: 'post',
		scopes: 'openid',
		rolesClaim: 'groups',
		roles: new Map(),
		secondFactor: { acr: [], amr: [], ask: false },
		createsPeople: false,
		linksByEmail: false,
		signsOutThere: false,
		isPlainHttp: true
	};
	personId = await asOwner(database, async (tx) => {
		const { rows } = await sql<{ id: number }>`insert into access.people (name) values ('Anna') returning id`.execute(
			tx
		);
		return rows[0]?.id ?? 0;
	});
});
afterAll(async () => {
	await there.stop();
	await close();
});

beforeEach(async () => {
	const open = async (subject: string, sid: string | null): Promise<string> => {
		const about = { provider: 'house', personId, issuer: there.issuer, subject, sid };
		return (await openProviderSession(database, { ...about, hasSecondFactor: false, idToken: null })).token;
	};
	sessions = {
		first: await open('anna', 'sid-1'),
		second: await open('anna', 'sid-2'),
		other: await open('berta', 'sid-3'),
		own: (await openSession(database, { personId, method: 'password' })).token
	};
});

/** Which of the four still let somebody in. */
async function stillOpen(): Promise<string[]> {
	const open: string[] = [];
	for (const [name, token] of Object.entries(sessions)) if (await findSession(database, token)) open.push(name);
	return open;
}
const ALL = ['first', 'second', 'other', 'own'];

const now = (): number => Math.floor(Date.now() / 1000);
const payload = (more: JWTPayload = {}): JWTPayload => ({
	iss: there.issuer,
	aud: 'kreislauf',
	iat: now(),
	exp: now() + 120,
	jti: `number ${++number}`,
	events: { [EVENT]: {} },
	sub: 'anna',
	sid: 'sid-1',
	...more
});
const obey = (token: string): Promise<boolean> => obeyLogoutToken(database, provider, token);

describe('a logout token ends', () => {
	test('the session it names', async () => {
		expect(await obey(await there.sign(payload(), { typ: 'logout+jwt' }))).toBe(true);
		expect(await stillOpen()).toEqual(['second', 'other', 'own']);
	});

	test('the session it names without naming the person', async () => {
		expect(await obey(await there.sign(payload({ sub: undefined })))).toBe(true);
		expect(await stillOpen()).toEqual(['second', 'other', 'own']);
	});

	test('all sessions of the person when it names none', async () => {
		expect(await obey(await there.sign(payload({ sid: undefined })))).toBe(true);
		expect(await stillOpen()).toEqual(['other', 'own']);
	});

	test('nothing when it names a session we do not have, and is obeyed all the same', async () => {
		expect(await obey(await there.sign(payload({ sid: 'unknown' })))).toBe(true);
		expect(await obey(await there.sign(payload({ sub: 'berta' })))).toBe(true);
		expect(await stillOpen()).toEqual(ALL);
	});
});

describe('a token is refused, and nobody is signed out,', () => {
	test.each<[string, () => Promise<string>]>([
		['signed by somebody else', () => there.sign(payload(), { isForged: true })],
		['not signed', async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(payload()))}.`],
		['of another provider', () => there.sign(payload({ iss: 'https://other.example' }))],
		['for another application', () => there.sign(payload({ aud: 'another' }))],
		['without a recipient', () => there.sign(payload({ aud: undefined }))],
		['that has expired', () => there.sign(payload({ iat: now() - 120, exp: now() - 60 }))],
		[
			'that is old, however long it claims to last',
			() => there.sign(payload({ iat: now() - 400, exp: now() + 9_000 }))
		],
		['from the future', () => there.sign(payload({ iat: now() + 400, exp: now() + 900 }))],
		['without a time', () => there.sign(payload({ iat: undefined }))],
		['without a number', () => there.sign(payload({ jti: undefined }))],
		['about nobody', () => there.sign(payload({ sub: undefined, sid: undefined }))],
		['with a list for a name', () => there.sign(payload({ sub: ['anna'] as never }))],
		['without an event', () => there.sign(payload({ events: undefined }))],
		['of another event', () => there.sign(payload({ events: { 'http://other.example': {} } }))],
		['whose event is no object', () => there.sign(payload({ events: { [EVENT]: true } }))],
		['that is an ID token', () => there.sign(payload({ nonce: 'number' }))],
		['that is an access token', () => there.sign(payload(), { typ: 'at+jwt' })],
		['that is none', async () => 'kein Token'],
		['that is empty', async () => '']
	])('%s', async (_, make) => {
		expect(await obey(await make())).toBe(false);
		expect(await stillOpen()).toEqual(ALL);
	});

	test('sent a second time', async () => {
		const token = await there.sign(payload({ sid: 'sid-3', sub: 'berta' }));
		expect(await obey(token)).toBe(true);
		sessions.other = (
			await openProviderSession(database, {
				provider: 'house',
				personId,
				issuer: there.issuer,
				subject: 'berta',
				sid: 'sid-3',
				hasSecondFactor: false,
				idToken: null
			})
		).token;
		expect(await obey(token)).toBe(false);
		expect(await stillOpen()).toEqual(ALL);
	});

	test('when the provider cannot be asked for its keys', async () => {
		const token = await there.sign(payload());
		const gone = { ...provider, issuer: 'http://127.0.0.1:9' };
		expect(await obeyLogoutToken(database, gone, token)).toBe(false);
		expect(await stillOpen()).toEqual(ALL);
	});
});
