import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { ADDRESSES } from '../support/routes.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const internal = Object.entries(ADDRESSES).flatMap(([route, address]) =>
	route.startsWith('/intern') ? [address] : []
);

describe.each(internal)('%s', (address) => {
	test('leads to the sign-in when nobody is signed in, also with a made-up cookie', async () => {
		for (const cookie of ['', 'kreislauf=falsch', `kreislauf=${'a'.repeat(43)}`, 'kreislauf=%00']) {
			const answer = await visitor.get(address, { cookie });
			const location = answer.headers.get('location');
			const path = encodeURIComponent(new URL(address, visitor.origin).pathname);
			expect([cookie, answer.status, location]).toEqual([cookie, 303, `/anmelden?weiter=${path}`]);
			expect(await answer.text()).toBe('');
		}
	});
});

test('only the editor sees the form for deliveries, only the releaser the one for releasing', async () => {
	const [editor, releaser] = [await visitor.signInAs('monitor-editor'), await visitor.signInAs('monitor-releaser')];
	const read = async (path: string, cookie: string): Promise<string> => (await visitor.get(path, { cookie })).text();
	expect(await read('/intern/lieferungen', editor)).toContain('name="datei"');
	expect(await read('/intern/lieferungen', releaser)).not.toContain('name="datei"');
	expect(await read('/intern/ausgaben', releaser)).toContain('action="?/release"');
	expect(await read('/intern/ausgaben', editor)).not.toContain('action="?/release"');
});

test.each(['0', '-1', '1e0', '0x1', '1.5', '99999999999', '%00', 'abc'])('there is no delivery %s', async (id) => {
	const cookie = await visitor.signInAs('monitor-editor');
	const answer = await visitor.get(`/intern/lieferungen/${id}`, { cookie });
	expect([answer.status, textOf(await answer.text())]).toEqual([
		404,
		expect.stringContaining('Diese Lieferung gibt es nicht')
	]);
});

test('the empty template has a row for each municipality and the county', async () => {
	const cookie = await visitor.signInAs('monitor-editor');
	const answer = await visitor.get('/intern/vorlagen?merkmal=unemployed', { cookie });
	expect(answer.headers.get('content-disposition')).toBe('attachment; filename="vorlage-unemployed.csv"');
	const rows = (await answer.text()).split('\n').filter((row) => row.startsWith('06433'));
	expect(rows).toHaveLength(15);
	const unknown = await visitor.get('/intern/vorlagen?merkmal=toString', { cookie });
	expect([unknown.status, textOf(await unknown.text())]).toEqual([
		404,
		expect.stringContaining('Dieses Merkmal gibt es nicht')
	]);
});

test('an editor gets a delivered file back byte for byte, and no browser opens it', async () => {
	const cookie = await visitor.signInAs('monitor-editor');
	const page = await (await visitor.get('/intern/lieferungen/1', { cookie })).text();
	const answer = await visitor.get('/intern/lieferungen/1/datei', { cookie });
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
	expect(answer.headers.get('content-type')).toBe('application/octet-stream');
	expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/);
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	expect((await visitor.get('/intern/lieferungen/99999/datei', { cookie })).status).toBe(404);
});

test('deliveries are found by words of their title, file or source', async () => {
	const cookie = await visitor.signInAs('monitor-editor');
	const read = async (query: string): Promise<string> =>
		textOf(await (await visitor.get(`/intern/lieferungen?${query}`, { cookie })).text());
	expect(await read('q=lebendgeborene')).toContain('Lebendgeborene');
	expect(await read('q=gibtesnicht')).toContain('Keine Lieferung passt zu „gibtesnicht“');
});
