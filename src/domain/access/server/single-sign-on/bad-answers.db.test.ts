/** A provider, or somebody in between, that answers what it should not. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type JWTPayload } from 'jose';
import { asOwner, sql, type Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { startRogueProvider, type RogueProvider } from '../../../../../tests/support/rogue-provider.ts';
import { beginSingleSignOn } from './begin-single-sign-on.ts';
import { connectProvider } from './connect-provider.ts';
import { finishSingleSignOn, type Finished } from './finish-single-sign-on.ts';
import type { Provider } from './provider.ts';

const RETURN = 'https://kreislauf.example/anmelden/rogue/rueckkehr';
let database: Database;
let close: () => Promise<void>;
let rogue: RogueProvider;
let provider: Provider;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
	rogue = await startRogueProvider();
	provider = providerAt(rogue.issuer);
});
afterAll(async () => {
	await rogue.stop();
	await close();
});

function providerAt(issuer: string): Provider {
	return {
		key: 'rogue',
		name: 'Rogue',
		issuer,
		clientId: 'kreislauf',
		clientSecret: 'secret',
		clientAuthentication: 'basic',
		scopes: 'openid',
		rolesClaim: 'groups',
		roles: new Map(),
		secondFactor: { acr: [], amr: [], ask: false },
		createsPeople: true,
		linksByEmail: false,
		signsOutThere: false,
		isPlainHttp: true
	};
}

const now = (): number => Math.floor(Date.now() / 1000);
/** A good one, for the request at hand. */
const payload = (nonce: string): JWTPayload => ({
	iss: rogue.issuer,
	aud: 'kreislauf',
	sub: 'anna',
	iat: now(),
	exp: now() + 300,
	nonce
});

type Answer = Awaited<ReturnType<RogueProvider['token']>>;

/** Begins, and comes back with a code; the provider answers the question for the tokens with `answer`. */
async function comeBack(answer: (nonce: string) => Promise<Answer>, query = ''): Promise<Finished> {
	const begun = await beginSingleSignOn(database, provider, {
		redirectUri: RETURN,
		next: '/intern',
		browser: undefined
	});
	if ('problem' in begun) throw new Error(begun.problem);
	const { searchParams } = begun.target;
	rogue.token = () => answer(searchParams.get('nonce') ?? '');
	const url = new URL(`${RETURN}?code=code&state=${searchParams.get('state')}${query}`);
	return finishSingleSignOn(database, provider, { url, browser: begun.browser });
}

const withToken = async (idToken: string): Promise<Answer> => ({
	body: JSON.stringify({ access_token: 'a', token_type: 'bearer', id_token: idToken })
});

test('an answer as it should be lets the person in', async () => {
	expect(await comeBack(async (nonce) => withToken(await rogue.sign(payload(nonce))))).toHaveProperty('session');
});

describe('nobody comes in with an ID token', () => {
	const unsigned = (claims: JWTPayload): string =>
		[{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';
	test.each<[string, (nonce: string) => Promise<string>]>([
		['signed by somebody else', (nonce) => rogue.sign(payload(nonce), { isForged: true })],
		['not signed', async (nonce) => unsigned(payload(nonce))],
		[
			'whose claims were altered',
			async (nonce) => {
				const [head, , signature] = (await rogue.sign(payload(nonce))).split('.');
				const other = Buffer.from(JSON.stringify({ ...payload(nonce), sub: 'admin' })).toString('base64url');
				return [head, other, signature].join('.');
			}
		],
		['that has expired', (nonce) => rogue.sign({ ...payload(nonce), iat: now() - 900, exp: now() - 300 })],
		['for another request', () => rogue.sign(payload('another'))],
		['without the number of the request', (nonce) => rogue.sign({ ...payload(nonce), nonce: undefined })],
		['for another application', (nonce) => rogue.sign({ ...payload(nonce), aud: 'another' })],
		[
			'for several applications, without saying which one asked',
			(nonce) => rogue.sign({ ...payload(nonce), aud: ['kreislauf', 'another'] })
		],
		['of another provider', (nonce) => rogue.sign({ ...payload(nonce), iss: 'https://other.example' })],
		['about nobody', (nonce) => rogue.sign({ ...payload(nonce), sub: undefined })]
	])('%s', async (_, make) => {
		const before = await count();
		expect(await comeBack(async (nonce) => withToken(await make(nonce)))).toEqual({ problem: 'answer-invalid' });
		expect(await count()).toEqual(before);
	});
});

test.each<[string, Answer, string]>([
	['no ID token at all', { body: JSON.stringify({ access_token: 'a', token_type: 'bearer' }) }, 'answer-invalid'],
	[
		'a token that is none',
		{ body: JSON.stringify({ access_token: 'a', token_type: 'bearer', id_token: 'eyJ.eyJ.x' }) },
		'provider-disturbed'
	],
	['a page', { type: 'text/html', body: '<script>alert(1)</script>' }, 'provider-disturbed'],
	['an error of its own', { status: 500, type: 'text/html', body: 'Internal Server Error' }, 'provider-disturbed'],
	[
		'a refusal',
		{ status: 400, body: JSON.stringify({ error: 'invalid_client', error_description: '<b>nein</b>' }) },
		'provider-disturbed'
	],
	['broken JSON', { body: '{' }, 'provider-disturbed']
])('%s is a disturbance, not a crash', async (_, answer, problem) => {
	expect(await comeBack(async () => answer)).toEqual({ problem });
});

test.each([
	['error=access_denied', 'refused-by-provider'],
	['error=server_error', 'provider-disturbed'],
	['error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&error_description=%3Cb%3E', 'provider-disturbed'],
	['iss=https%3A%2F%2Fother.example', 'answer-invalid'],
	['code=another', 'answer-invalid']
])('%s in the address is understood', async (query, problem) => {
	expect(await comeBack(async (nonce) => withToken(await rogue.sign(payload(nonce))), `&${query}`)).toEqual({
		problem
	});
});

test('a provider that says it is another one is not believed', async () => {
	rogue.metadata = { issuer: 'https://other.example' };
	const other = providerAt(rogue.issuer);
	const begun = await beginSingleSignOn(database, other, { redirectUri: RETURN, next: '/intern', browser: undefined });
	expect(begun).toEqual({ problem: 'provider-unreachable' });
	rogue.metadata = {};
});

test('a provider by https is not asked by http, whatever it says', async () => {
	rogue.metadata = { token_endpoint: 'http://evil.example/token' };
	const strict = { ...providerAt(rogue.issuer), isPlainHttp: false };
	await expect(connectProvider(strict)).rejects.toThrow();
	rogue.metadata = {};
});

test('what it said is kept for an hour, then asked anew, and kept on when nobody answers', async () => {
	const fresh = await startRogueProvider();
	const known = providerAt(fresh.issuer);
	const hour = 3_600_000;
	const start = Date.now();
	const [one, other] = await Promise.all([connectProvider(known, start), connectProvider(known, start + hour - 1)]);
	expect(other).toBe(one);
	expect(fresh.asked['/.well-known/openid-configuration']).toBe(1);
	const later = await connectProvider(known, start + hour);
	expect(later).not.toBe(one);
	await fresh.stop();
	expect(await connectProvider(known, start + 3 * hour)).toBe(later);
});

test('neither tokens nor claims nor what a provider says get into the log', async () => {
	const lines: string[] = [];
	const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		lines.push(String(text));
		return true;
	});
	try {
		await comeBack(async (nonce) => withToken(await rogue.sign({ ...payload(nonce), aud: 'another', name: 'Anna' })));
		await comeBack(async () => ({ status: 400, body: JSON.stringify({ error: '<b>', error_description: 'Anna' }) }));
		await comeBack(async () => ({ body: '{}' }), '&error=Anna%20Beispiel&error_description=geheim');
	} finally {
		write.mockRestore();
	}
	expect(lines).toHaveLength(3);
	expect(lines.join('')).toMatch(/"provider":"rogue","step":"finish","problem":"answer-invalid"/);
	expect(lines.join('')).not.toMatch(/eyJ|Anna|anna|<b>|geheim|127\.0\.0\.1/);
});

async function count(): Promise<unknown> {
	return asOwner(
		database,
		async (tx) =>
			(
				await sql`select (select count(*) from access.sessions) as sessions,
					(select count(*) from access.people) as people, (select count(*) from audit.entries) as entries`.execute(tx)
			).rows
	);
}
