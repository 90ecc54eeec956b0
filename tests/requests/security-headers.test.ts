/** A scan of every address with every method, by a stranger and by somebody signed in: no answer without its headers. */
import { connect } from 'node:net';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findHeaderFaults } from '../support/find-header-faults.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';
import { addressOf, findRoutes } from '../support/routes.ts';
import { Visitor } from '../support/visitor.ts';

const origin = inject('origin');
const visitor = new Visitor(origin);
const routes = findRoutes();
/** What another house's sign-in sends from server to server; without its signature it is refused too. */
const SIGNED = '/anmelden/[anbieter]/abgemeldet';
const HTML = { accept: 'text/html' };

/** Addresses of no route: made-up ones, files of the build, what the page server answers past our own code. */
const OTHERS: readonly (readonly [address: string, status: number])[] = [
	['/gibt-es-nicht', 404],
	['/gebiete/nirgends.csv', 404],
	['/intern/gibt-es-nicht', 303],
	['/monitor/', 308],
	['/monitor/__data.json', 404],
	['/favicon.svg', 200],
	['/error.css', 200],
	['/generated/enhance.js', 200],
	['/_app/immutable/gibt-es-nicht.js', 404],
	['/_app/env.js', 200],
	['/monitor?x-sveltekit-invalidated=1', 400],
	['/%E0%A4', 400],
	['//evil.example/', 404]
];

let signedIn = '';
beforeAll(async () => {
	signedIn = await visitor.signInAs('monitor-editor');
});

const ask = (path: string, method: string, more: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
	rawRequest(origin, path, {
		method,
		headers: { ...HTML, ...more },
		...(['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) ? { body: '' } : {})
	});

describe.each(routes)('every answer of %s carries the headers', (route) => {
	test.each(['GET', 'HEAD', 'OPTIONS'])('to %s', async (method) => {
		const strangers = await ask(addressOf(route), method);
		const members = await ask(addressOf(route), method, { cookie: signedIn });
		expect([strangers, members].map(findHeaderFaults)).toEqual([[], []]);
		if (method === 'GET') expect(members.headers['cache-control']).toBe('no-store');
		expect(members.status).toBeLessThan(500);
	});

	test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('to %s from another site, which is refused', async (method) => {
		for (const from of [undefined, 'null', 'https://evil.example', `${origin}.evil.example`]) {
			for (const cookie of ['', signedIn]) {
				const answer = await ask(addressOf(route), method, { cookie, ...(from && { origin: from }) });
				const status = route === SIGNED && method === 'POST' ? 400 : 403;
				expect([from, answer.status, findHeaderFaults(answer)]).toEqual([from, status, []]);
				expect(answer.headers['set-cookie']).toBeUndefined();
			}
		}
	});

	test('to a method that no address knows', async () => {
		for (const method of ['TRACE', 'PROPFIND', 'PURGE']) {
			const answer = await ask(addressOf(route), method);
			expect([method, answer.status, findHeaderFaults(answer)]).toEqual([method, 405, []]);
			expect(answer.body).not.toContain(method);
		}
	});
});

test.each(OTHERS)('%s answers %i with the headers', async (address, status) => {
	const get = await ask(address, 'GET');
	expect([get.status, findHeaderFaults(get)]).toEqual([status, []]);
	expect(findHeaderFaults(await ask(address, 'HEAD'))).toEqual([]);
	expect(findHeaderFaults(await ask(address, 'POST', { origin }))).toEqual([]);
});

test('a page, a file of the build and a data file that the browser still has keep their headers', async () => {
	for (const path of ['/monitor', '/favicon.svg', '/monitor/2025.csv']) {
		const first = await ask(path, 'GET');
		const again = await ask(path, 'GET', { 'if-none-match': String(first.headers.etag) });
		expect([path, again.status, findHeaderFaults(again)]).toEqual([path, 304, []]);
		expect(again.headers['content-security-policy']).toBeUndefined();
	}
});

test('open data may stand on other sites, nothing else may', async () => {
	const policyOf = async (path: string): Promise<unknown> =>
		(await ask(path, 'GET')).headers['cross-origin-resource-policy'];
	expect(await policyOf('/monitor/2025/altenquotient/karte.svg')).toBe('cross-origin');
	expect(await policyOf('/monitor/2025.csv')).toBe('cross-origin');
	expect(await policyOf('/monitor')).toBe('same-origin');
	expect(await policyOf('/generated/enhance.js')).toBe('same-origin');
});

test('files of the build never change and are kept; everything else is asked for again', async () => {
	const page = await ask('/', 'GET');
	const sheet = /href="\.?(\/_app\/immutable\/[^"]+\.css)"/.exec(page.body)?.[1] ?? '';
	expect((await ask(sheet, 'GET')).headers['cache-control']).toContain('immutable');
	expect((await ask('/generated/enhance.js', 'GET')).headers['cache-control']).toBe('no-cache');
	expect((await ask('/gibt-es-nicht', 'GET')).headers['cache-control']).toBe('no-store');
	expect((await ask('/anmelden', 'GET')).headers['cache-control']).toBe('no-cache');
});

test('over plain http nothing is said about https, whatever the reader claims', async () => {
	const claims = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', forwarded: 'proto=https' };
	const answer = await ask('/monitor', 'GET', claims);
	expect(answer.headers['strict-transport-security']).toBeUndefined();
	expect(answer.body).not.toContain('evil.example');
	const posted = await ask('/anmelden', 'POST', { ...claims, origin: 'https://evil.example' });
	expect(posted.status).toBe(403);
});

test('a made-up host changes no address that we give, and one that is none is refused', async () => {
	for (const path of ['/intern', '/abmelden', '/monitor/', '/']) {
		const { headers, body } = await ask(path, 'GET', { host: 'evil.example' });
		expect([path, String(headers.location ?? ''), body]).not.toContainEqual(expect.stringContaining('evil.example'));
	}
	for (const host of ['evil.example/x', 'a b', 'x@y', 'x?y', 'x#y', 'a..b:999999', '[::1']) {
		const answer = await ask('/monitor', 'GET', { host });
		expect([host, answer.status, findHeaderFaults(answer)]).toEqual([host, 400, []]);
	}
	expect((await ask('/monitor', 'GET', { host: '[::1]:3000' })).status).toBe(200);
});

test.each([
	['no http at all', 'hallo\r\n\r\n', 400],
	['a head that never ends', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
	[
		'two lengths',
		'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
		400
	],
	['another server in the first line', 'GET http://evil.example/ HTTP/1.1\r\nhost: x\r\n\r\n', 400],
	['no host', 'GET / HTTP/1.0\r\n\r\n', 400]
])('%s is turned away in German and without a hint at the program', async (_, sent, status) => {
	const answer = await new Promise<string>((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		const socket = connect(Number(port), hostname, () => socket.write(sent));
		let text = '';
		socket.setEncoding('utf8').on('data', (chunk: string) => {
			text += chunk;
			if (/\r\n\r\n[\s\S]*\n/.test(text)) socket.end();
		});
		socket.once('close', () => resolve(text)).once('error', reject);
	});
	expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
	expect(answer).toMatch(/Diese Anfrage/);
	expect(answer).toMatch(/x-content-type-options: nosniff/);
	expect(answer).toMatch(/content-security-policy: default-src 'none'/);
	expect(answer).not.toMatch(/evil|node|svelte/i);
});
