import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));

/** Every form of the program: its address, its fields, and a role that may not send it. */
const FORMS: readonly (readonly [
	address: string,
	fields: Record<string, string>,
	without: 'auditor' | 'monitor-editor'
])[] = [
	['/intern/lieferungen', {}, 'auditor'],
	['/intern/lieferungen/1?/accept', { note: '' }, 'auditor'],
	['/intern/lieferungen/1?/reject', { reason: 'Nein' }, 'auditor'],
	['/intern/ausgaben?/compute', {}, 'auditor'],
	['/intern/ausgaben?/release', { year: '2025' }, 'monitor-editor'],
	...['save', 'preview', 'confirm'].map(
		(action) => [`/intern/rechtstexte/impressum?/${action}`, { version: '0' }, 'auditor'] as const
	),
	['/intern/ausgaben/sonderauswertung?indikator=bevoelkerung', { title: 'T', recipient: 'A' }, 'monitor-editor'],
	['/intern/regeln?/adopt', { id: 'survey', maxHiddenCount: '2', protection: '3' }, 'monitor-editor'],
	['/intern/regeln?/end', { id: 'survey', version: '2', reason: 'Nein' }, 'monitor-editor'],
	...['change', 'grant', 'end', 'lock', 'unlock', 'delete', 'restore', 'withdraw', 'renew', 'reset'].map(
		(action) => [`/intern/konten/1?/${action}`, { version: '1' }, 'auditor'] as const
	),
	['/intern/konten/neu', {}, 'monitor-editor'],
	['/intern/organisationen', {}, 'monitor-editor'],
	['/intern/organisationen/1?/change', { version: '1' }, 'auditor'],
	['/intern/organisationen/1?/end', { version: '1' }, 'auditor'],
	['/intern/ziele?/set', { indicator: 'sgb2-quote' }, 'auditor'],
	['/intern/ziele?/withdraw', { indicator: 'sgb2-quote' }, 'auditor'],
	['/intern/rueckmeldungen/B-2222-2222', { version: '1', answer: 'Ja' }, 'auditor']
];

async function countDeliveries(): Promise<string> {
	const cookie = await visitor.signInAs('monitor-editor');
	const text = textOf(await (await visitor.get('/intern/lieferungen', { cookie })).text());
	return /([\d.]+) Lieferungen, neueste zuerst/.exec(text)?.[1] ?? 'none';
}

describe('a form that stood on another site', () => {
	test.each([
		['/anmelden?/demo', { role: 'monitor-editor' }],
		['/abmelden', {}],
		...FORMS.map(([path, fields]) => [path, fields])
	] as [string, Record<string, string>][])('%s is refused', async (path, fields) => {
		const cookie = await visitor.signInAs('monitor-editor');
		for (const from of ['http://evil.example', 'null', `${visitor.origin}.evil.example`]) {
			const answer = await visitor.post(path, fields, { cookie, from });
			expect(answer.status).toBe(403);
			expect(answer.headers.get('set-cookie')).toBeNull();
		}
		expect((await visitor.get('/intern', { cookie })).status).toBe(200);
	});
});

describe.each(FORMS)('the form %s', (path, fields, without) => {
	test('asks nobody in particular to sign in first', async () => {
		const answer = await visitor.post(path, fields);
		expect(answer.status).toBe(401);
		expect(await answer.text()).toContain('href="/anmelden');
	});

	test('tells a wrong role so in German', async () => {
		const answer = await visitor.post(path, fields, { cookie: await visitor.signInAs(without) });
		expect(answer.status).toBe(403);
		const text = textOf(await answer.text());
		expect(text).toContain('Dafür fehlt das Recht');
		expect(text).not.toMatch(/permission|needs|error/i);
	});
});

test('a body over the limit is refused in German, and nothing is stored', async () => {
	const before = await countDeliveries();
	const cookie = await visitor.signInAs('monitor-editor');
	const form = new FormData();
	form.set('datei', new Blob([new Uint8Array(61_000_000)]), 'riesig.csv');
	const answer = await visitor.post('/intern/lieferungen', form, { cookie });
	expect(answer.status).toBe(413);
	const text = textOf(await answer.text());
	expect(text).toContain('Die Datei ist zu groß. Angenommen werden höchstens 50 MB; gespeichert wurde nichts.');
	expect(text).not.toContain('Der Fehler liegt bei uns');
	expect(await countDeliveries()).toBe(before);
	expect((await visitor.get('/health')).status).toBe(200);
});

test('a form without its file, with an unknown action or for a decided delivery says what is wrong', async () => {
	const cookie = await visitor.signInAs('monitor-editor');
	const empty = await visitor.post('/intern/lieferungen', new FormData(), { cookie });
	expect([empty.status, textOf(await empty.text())]).toEqual([
		422,
		expect.stringContaining('Bitte wählen Sie zuerst eine Datei aus.')
	]);
	const unknown = await visitor.post('/anmelden?/gibtesnicht', {});
	expect([unknown.status, textOf(await unknown.text())]).toEqual([
		404,
		expect.stringContaining('Diese Seite gibt es nicht')
	]);
	const nowhere = await visitor.post('/monitor', {});
	expect([nowhere.status, textOf(await nowhere.text())]).toEqual([
		405,
		expect.stringContaining('Das hat nicht geklappt')
	]);
	const decided = await visitor.post('/intern/lieferungen/1?/accept', { note: 'a\0b' }, { cookie });
	expect([decided.status, textOf(await decided.text())]).toEqual([
		422,
		expect.stringContaining('Das hat nicht geklappt')
	]);
});

test('characters that no keyboard has do no harm in any field', async () => {
	const cookie = await visitor.signInAs('monitor-editor');
	const odd = '\0\u202e<script>alert(1)</script>';
	const answers = [
		await visitor.post('/anmelden?/password', { email: odd, password: odd }),
		await visitor.post('/anmelden?/demo', { role: odd }),
		await visitor.post('/intern/lieferungen/1?/accept', { note: odd }, { cookie }),
		await visitor.post('/intern/lieferungen/1?/reject', { reason: odd }, { cookie }),
		await visitor.post('/intern/lieferungen/99999999999?/reject', { reason: odd }, { cookie })
	];
	expect(answers.map(({ status }) => status)).toEqual([422, 403, 422, 422, 404]);
	for (const answer of answers) expect(await answer.text()).not.toContain('<script>alert(1)');
});

test('a target begins with the one in force, and a refused one keeps its place and what was typed', async () => {
	const cookie = await visitor.signInAs('planner');
	const query = 'indikator=sgb2-quote&gebiet=06433';
	const form = await (await visitor.get(`/intern/ziele?${query}`, { cookie })).text();
	expect(form).toMatch(/name="targetYear"[^>]*value="2030"/);
	expect(form).toMatch(/name="source"[^>]*value="Erfundener Beschluss/);
	const target = { indicator: 'sgb2-quote', area: '06433', version: '1', baseYear: '2022', targetYear: '2031' };
	const typed = { ...target, targetValue: 'weniger', source: 'Kreistag' };
	const refused = await visitor.post(`/intern/ziele?/set&${query}`, typed, { cookie });
	expect(refused.status).toBe(422);
	const html = await refused.text();
	expect(html).toMatch(/name="targetYear"[^>]*value="2031"/);
	expect(html).toMatch(/name="targetValue"[^>]*value="weniger"/);
});
