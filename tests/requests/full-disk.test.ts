/** What a person at a form reads when space on the server's disk ends, and what becomes of the server. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmptyInstallation, type EmptyInstallation } from '../support/empty-installation.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';
import { largeDelivery } from '../support/large-delivery.ts';

const disk = mountSmallDisk(250);
const start = (): Promise<EmptyInstallation> =>
	startEmptyInstallation({ KREISLAUF_DATA: join(disk?.folder ?? '', 'data'), DATABASE_URL: '' });
let server: EmptyInstallation;
let password: string;

beforeAll(async () => {
	if (!disk) return;
	server = await start();
	password = await server.addPerson('redaktion@kreis.example', 'monitor-editor');
});

afterAll(async () => {
	await server?.stop();
	disk?.remove();
});

async function signIn(): Promise<{ visitor: Visitor; cookie: string }> {
	const visitor = new Visitor(server.origin);
	const answer = await visitor.post('/anmelden?/password', { email: 'redaktion@kreis.example', password });
	return { visitor, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

function formWith(text: string): FormData {
	const form = new FormData();
	form.set('datei', new Blob([text]), 'gestorbene.csv');
	return form;
}

describe.skipIf(!disk)('on a full disk (needs the right to mount one)', () => {
	test('the upload form says so and keeps nothing; with space again it takes the file', async () => {
		const { visitor, cookie } = await signIn();
		disk?.fill();
		const refused = await visitor.post('/intern/lieferungen', formWith(largeDelivery()), { cookie });
		const text = textOf(await refused.text());
		expect([refused.status, text]).toEqual([
			422,
			expect.stringContaining('Auf dem Datenträger des Servers ist kein Platz mehr. Es wurde nichts gespeichert.')
		]);
		expect(text).not.toMatch(/Interner Fehler|ENOSPC/);
		expect((await visitor.get('/health')).status).toBe(200);
		disk?.free();
		const taken = await visitor.post('/intern/lieferungen', formWith(largeDelivery()), { cookie });
		expect(taken.status).toBe(303);
	});

	test('a database that has no space for its log says so, ends the server, and is well after a new start', async () => {
		const { visitor, cookie } = await signIn();
		const list = await (await visitor.get('/intern/lieferungen', { cookie })).text();
		const address = /\/intern\/lieferungen\/\d+/.exec(list)?.[0] ?? '';
		disk?.fill(12_000_000);
		const ended = server.ended();
		const answer = await visitor.post(`${address}?/accept`, { note: '' }, { cookie });
		expect(answer.ok).toBe(false);
		expect(textOf(await answer.text())).toContain('Die Datenbank kann nicht weiterarbeiten und hat angehalten.');
		expect(await ended).toBe(1);
		expect(server.output()).toContain('ist kein Platz mehr. Bitte Platz schaffen und noch einmal starten');
		expect(server.output()).not.toContain('Unhandled');
		disk?.free();
		server = await start();
		const again = await signIn();
		const accepted = await again.visitor.post(`${address}?/accept`, { note: '' }, { cookie: again.cookie });
		expect(accepted.status).toBe(303);
	});
});
