/** What the server does around any page server, tried with page servers of a few lines that fail, redirect or claim things. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { factsOf } from '#platform/http/request-facts';
import { frontDoor, type AnsweredRequest } from '../src/cli/serve/front-door.ts';
import { limit, LIMITS } from '../src/cli/serve/server-limits.ts';
import { findHeaderFaults } from './support/find-header-faults.ts';
import { rawRequest } from './support/raw-request.ts';

type Place = Parameters<typeof frontDoor>[1];
const laptop: Place = { origin: null, proxies: 0 };
const behindProxy: Place = { origin: null, proxies: 1 };
let running: Server | undefined;
let told: AnsweredRequest[] = [];

async function serve(pages: RequestListener, settings = laptop): Promise<string> {
	const server = createServer(
		{ ...LIMITS, headersTimeout: 300, connectionsCheckingInterval: 100 },
		frontDoor(pages, settings, (answered) => told.push(answered))
	);
	limit(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	running = server;
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
	running?.close();
	running?.closeAllConnections();
	told = [];
});

/** Tells what the page server would believe about the request. */
const echo: RequestListener = (request, response) => {
	const { isFromThisMachine } = factsOf(request);
	const { host, 'x-forwarded-proto': protocol, 'x-forwarded-for': address } = request.headers;
	response.end(JSON.stringify({ host, protocol, address, isFromThisMachine }));
};

describe('every answer carries the headers, also', () => {
	const answers: readonly (readonly [string, RequestListener])[] = [
		['a failure', (_, response) => response.writeHead(500).end('Internal Error')],
		['a failure without a written head', (_, response) => void ((response.statusCode = 502), response.end())],
		['an error page', (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<p>Fehler</p>')],
		['a redirect', (_, response) => response.writeHead(303, { location: '/' }).end()],
		['an answer in pieces', (_, response) => (response.write('a'), response.end('b'))],
		['headers as a list', (_, response) => response.writeHead(200, 'OK', { 'content-type': 'text/csv' }).end('a')],
		['a printed document', (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')],
		['what names its maker', (_, response) => (response.setHeader('x-sveltekit-page', 'true'), response.end())]
	];
	test.each(answers)('%s', async (_, pages) => {
		expect(findHeaderFaults(await rawRequest(await serve(pages), '/'))).toEqual([]);
	});

	test('a policy and a caching rule of the page itself stay', async () => {
		const own = { 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'public, max-age=60' };
		const { headers } = await rawRequest(await serve((_, response) => response.writeHead(200, own).end()), '/');
		expect(headers).toMatchObject({ 'cache-control': own['cache-control'] });
	});
});

describe('what a request claims about itself', () => {
	const claims = {
		host: 'monitor.kreis.example',
		'x-forwarded-host': 'evil.example',
		'x-forwarded-proto': 'https',
		'x-forwarded-for': '203.0.113.9, 198.51.100.7'
	};
	const believed = async (settings: Place, headers: Record<string, string>): Promise<unknown> =>
		JSON.parse((await rawRequest(await serve(echo, settings), '/', { headers })).body);

	test('is not believed without a proxy in front', async () => {
		expect(await believed(laptop, claims)).toEqual({
			host: 'monitor.kreis.example',
			protocol: 'http',
			address: '127.0.0.1',
			isFromThisMachine: false
		});
	});

	test('is believed when the proxy says it; of the addresses only the one that the proxy saw itself', async () => {
		const fromProxy = { ...claims, 'x-forwarded-host': 'monitor.kreis.example' };
		const expected = { host: 'monitor.kreis.example', protocol: 'https', isFromThisMachine: false };
		expect(await believed(behindProxy, fromProxy)).toEqual({ ...expected, address: '198.51.100.7' });
		const twoProxies = { origin: null, proxies: 2 };
		expect(await believed(twoProxies, fromProxy)).toEqual({ ...expected, address: '203.0.113.9' });
	});

	test('about its host counts for nothing once the public address is set', async () => {
		const settings = { origin: new URL('https://monitor.kreis.example'), proxies: 0 };
		expect(await believed(settings, { host: 'evil.example' })).toMatchObject({
			host: 'monitor.kreis.example',
			protocol: 'https'
		});
	});

	test('is refused when it is no host and no protocol', async () => {
		const origin = await serve(echo, behindProxy);
		for (const headers of [
			{ 'x-forwarded-host': 'a.example, b.example' },
			{ 'x-forwarded-host': 'a.example/x' },
			{ 'x-forwarded-proto': 'javascript' },
			{ 'x-forwarded-proto': 'https, http' }
		] as Record<string, string>[]) {
			expect([headers, (await rawRequest(origin, '/', { headers })).status]).toEqual([headers, 400]);
		}
	});

	test('only a program on this machine that asks past any proxy counts as one', async () => {
		expect(await believed(laptop, {})).toMatchObject({ isFromThisMachine: true });
		expect(await believed(behindProxy, {})).toMatchObject({ isFromThisMachine: true });
		expect(await believed(behindProxy, { 'x-forwarded-proto': 'https' })).toMatchObject({ isFromThisMachine: false });
		expect(await believed(laptop, { forwarded: 'for=203.0.113.9' })).toMatchObject({ isFromThisMachine: false });
	});
});

test('https is said to last a year, and only where the proxy speaks it', async () => {
	const origin = await serve(echo, behindProxy);
	const header = async (protocol: string): Promise<unknown> =>
		(await rawRequest(origin, '/', { headers: { 'x-forwarded-proto': protocol } })).headers[
			'strict-transport-security'
		];
	expect(await header('https')).toBe('max-age=31536000');
	expect(await header('http')).toBeUndefined();
});

test('each request is told once, with its route and without its address', async () => {
	const origin = await serve((request, response) => {
		factsOf(request).route = '/suche';
		response.writeHead(404).end();
	});
	await rawRequest(origin, '/suche?q=Erika+Mustermann', { headers: { cookie: 'kreislauf=geheim' } });
	await rawRequest(origin, '/', { method: 'TRACE' });
	await expect
		.poll(() => told)
		.toEqual([
			{ method: 'GET', route: '/suche', status: 404, seconds: expect.any(Number) },
			{ method: 'TRACE', route: null, status: 405, seconds: expect.any(Number) }
		]);
});

test('a reader who goes away before the answer is told as such', async () => {
	const origin = await serve((request) => setTimeout(() => request.destroy(), 50));
	await expect(rawRequest(origin, '/')).rejects.toThrow();
	await expect.poll(() => told.map(({ status }) => status)).toEqual([499]);
});

test('whoever sends a head byte by byte is turned away, and the server answers others meanwhile', async () => {
	const origin = await serve(echo);
	const answer = new Promise<string>((resolve) => {
		let text = '';
		const socket = connect(Number(new URL(origin).port), '127.0.0.1', () =>
			socket.write('GET / HTTP/1.1\r\nhost: x\r\n')
		);
		socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
		socket.once('close', () => resolve(text));
	});
	expect((await rawRequest(origin, '/')).status).toBe(200);
	expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*Diese Anfrage hat zu lange gedauert\./);
});

test('whoever waited while the server itself was busy is answered', async () => {
	const origin = await serve(echo);
	// Longer than a head may take, between the connection and the first look at what it has sent.
	running?.once('connection', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000));
	expect((await rawRequest(origin, '/')).status).toBe(200);
});
