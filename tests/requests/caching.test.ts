import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { ADDRESSES } from '../support/routes.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const FILES = Object.entries(ADDRESSES).flatMap(([route, address]) => (route.startsWith('/(data)') ? [address] : []));
const PATHS = ['/', '/monitor/2025/altenquotient', '/gebiete/raunheim', '/monitor/2025/altenquotient.csv'];

type Raw = { encoding: string | undefined; vary: string; bytes: Buffer };

/** The bytes as they come over the wire. */
function ask(path: string, accepted: string): Promise<Raw> {
	const { hostname, port } = new URL(visitor.origin);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, headers: { 'accept-encoding': accepted } }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => {
				const { 'content-encoding': encoding, vary = '' } = answer.headers;
				resolve({ encoding, vary, bytes: Buffer.concat(parts) });
			});
		});
		asked.on('error', reject).end();
	});
}

test.each(PATHS)('%s comes packed for whoever can unpack it, and is the same page', async (path) => {
	const [plain, brotli, gzip] = await Promise.all([ask(path, ''), ask(path, 'gzip, br'), ask(path, 'gzip')]);
	expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
	expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
	expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
	expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 3);
	expect(brotli.vary).toContain('accept-encoding');
});

test.each(PATHS)('%s is not sent again to somebody who has it', async (path) => {
	const first = await visitor.get(path);
	const etag = first.headers.get('etag') ?? '';
	expect(etag).not.toBe('');
	const again = await visitor.get(path, { 'if-none-match': etag });
	expect(again.status).toBe(304);
	expect(await again.text()).toBe('');
	// A browser puts the headers of this answer over the kept ones.
	const policies = [again, first].map(({ headers }) => headers.get('content-security-policy'));
	expect([null, policies[1]]).toContain(policies[0]);
	expect((await visitor.get(path, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a page of somebody signed in is kept nowhere and shown to nobody else', async () => {
	const cookie = await visitor.signInAs('auditor');
	const own = await visitor.get('/', { cookie });
	expect(own.headers.get('cache-control')).toBe('no-store');
	expect(await own.text()).toContain('Vorführrolle');
	expect(await (await visitor.get('/')).text()).not.toContain('Vorführrolle');
	expect((await visitor.get('/intern', { cookie })).headers.get('cache-control')).toBe('no-store');
});

test('a file is the same for somebody signed in, made for either of them', async () => {
	const cookie = await visitor.signInAs('auditor');
	expect(FILES.length).toBeGreaterThan(10);
	for (const path of FILES) {
		// Packed otherwise they do not get the other's kept answer.
		const stranger = await visitor.get(path, { 'accept-encoding': 'br' });
		const own = await visitor.get(path, { cookie, 'accept-encoding': 'gzip' });
		const kept = await visitor.get(path, { cookie, 'accept-encoding': 'br' });
		expect([path, own.status, own.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
		expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'no-store']);
		const [first, ...others] = await Promise.all([stranger, own, kept].map((answer) => answer.text()));
		expect(others).toEqual([first, first]);
	}
});
