/** An installation behind a reverse proxy that speaks https: cookie, origin check and headers as readers get them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmptyInstallation, type EmptyInstallation } from '../support/empty-installation.ts';
import { findHeaderFaults } from '../support/find-header-faults.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';

const HOST = 'monitor.kreis.example';
const proxied = {
	host: '127.0.0.1:3000',
	'x-forwarded-host': HOST,
	'x-forwarded-proto': 'https',
	'x-forwarded-for': '203.0.113.9',
	accept: 'text/html'
};
let server: EmptyInstallation;
let password: string;

beforeAll(async () => {
	server = await startEmptyInstallation({ KREISLAUF_BEHIND_PROXY: '1' });
	password = await server.addPerson('redaktion@kreis.example', 'monitor-editor');
});
afterAll(() => server.stop());

const signIn = (headers: Record<string, string>, secret = password): Promise<RawAnswer> =>
	rawRequest(server.origin, '/anmelden?/password', {
		method: 'POST',
		headers: { ...proxied, 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: new URLSearchParams({ email: 'redaktion@kreis.example', password: secret }).toString()
	});

test('pages, errors and files of the build say that only https is spoken here', async () => {
	for (const path of ['/', '/gibt-es-nicht', '/favicon.svg', '/intern', '/health', '/monitor/']) {
		const answer = await rawRequest(server.origin, path, { headers: proxied });
		expect([path, findHeaderFaults(answer)]).toEqual([path, []]);
		expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
	}
});

test('the cookie of a session is bound to this host and to https, and no script can read it', async () => {
	const answer = await signIn({ origin: `https://${HOST}` });
	expect(answer.status).toBe(303);
	const cookie = answer.headers['set-cookie']?.[0] ?? '';
	expect(cookie).toMatch(/^__Host-kreislauf=[\w-]{40,};/);
	for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(part);
	expect(cookie).not.toMatch(/Domain/i);
	expect(answer.headers['cache-control']).toBe('no-store');
	const page = await rawRequest(server.origin, '/intern', {
		headers: { ...proxied, cookie: cookie.split(';')[0] ?? '' }
	});
	expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store']);
});

test('a cookie of that name that came without https is not taken, nor the other name', async () => {
	const cookie = (await signIn({ origin: `https://${HOST}` })).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
	const token = cookie.split('=')[1] ?? '';
	const over = (more: Record<string, string>): Promise<RawAnswer> =>
		rawRequest(server.origin, '/intern', { headers: { ...proxied, ...more } });
	expect((await over({ cookie: `kreislauf=${token}` })).status).toBe(303);
	expect((await over({ cookie, 'x-forwarded-proto': 'http' })).status).toBe(303);
});

test('a form is taken from the public address only', async () => {
	const answers = [
		await signIn({}),
		await signIn({ origin: 'null' }),
		await signIn({ origin: `http://${HOST}` }),
		await signIn({ origin: 'https://127.0.0.1:3000' }),
		await signIn({ origin: `https://${HOST}:8443` }),
		await signIn({ origin: `https://${HOST}.evil.example` })
	];
	expect(answers.map(({ status, headers }) => [status, headers['set-cookie']])).toEqual(
		answers.map(() => [403, undefined])
	);
});

test('too many wrong passwords from one address lock out that address and no other', async () => {
	const from = (address: string, secret: string): Promise<RawAnswer> =>
		signIn({ origin: `https://${HOST}`, 'x-forwarded-for': `10.9.9.9, ${address}` }, secret);
	for (let attempt = 0; attempt < 6; attempt++) await from('203.0.113.66', 'falsch-falsch-falsch');
	expect((await from('203.0.113.66', password)).status).not.toBe(303);
	expect((await from('203.0.113.67', password)).status).toBe(303);
});
