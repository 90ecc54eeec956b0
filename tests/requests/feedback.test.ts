/** Somebody without JavaScript reports a barrier; somebody in the county answers. */
import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const FORM = '/barrierefreiheit';
const report = { page: '/gebiete', text: 'Die Karte geht nicht mit der Tastatur.', email: '' };
const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`;

const send = async (change: Partial<typeof report>) => {
	const answer = await visitor.post(FORM, { ...report, ...change });
	const location = answer.headers.get('location');
	const html = await (location ? await visitor.get(location.replace(/#.*/, '')) : answer).text();
	return { status: answer.status, location, html, text: textOf(html) };
};
const referenceIn = (text: string): string => /B-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text)?.[0] ?? '';

describe('the form', () => {
	test('stands on the statement, and knows the page from which somebody comes', async () => {
		const footer = await (await visitor.get('/gebiete/raunheim')).text();
		expect(footer).toContain('href="/barrierefreiheit?seite=%2Fgebiete%2Fraunheim#melden"');
		const html = await (await visitor.get('/barrierefreiheit?seite=%2Fgebiete%2Fraunheim')).text();
		expect(html).toMatch(/<input[^>]*name="page"[^>]*value="\/gebiete\/raunheim"/);
		const foreign = await (await visitor.get('/barrierefreiheit?seite=%2F%2Fevil.example')).text();
		expect(foreign).not.toContain('evil.example"');
	});

	test('tells a number and the last day for the answer', async () => {
		const { status, location, text } = await send({});
		// An address, so that loading it again sends nothing again.
		expect(status).toBe(303);
		expect(referenceIn(text)).toBe(referenceIn(location ?? ''));
		expect(referenceIn(text)).not.toBe('');
		const due = new Date(Date.now() + 42 * 86_400_000).toLocaleDateString('de-DE', {
			dateStyle: 'medium',
			timeZone: 'Europe/Berlin'
		});
		expect(text).toContain(`Wir antworten bis zum ${due}`);
		const odd = await (await visitor.get(`${FORM}?meldung=%3Cb%3E&bis=2026-99-99`)).text();
		expect(textOf(odd)).not.toContain('ist angekommen');
	});

	test('says beside each field what is wrong, and keeps everything that was typed', async () => {
		const { status, html, text } = await send({ text: HOSTILE, email: 'ida@' });
		expect(status).toBe(422);
		expect(text).toContain('Ihre Meldung ist noch nicht abgeschickt');
		expect(html).toMatch(/<title>Fehler: /);
		expect(html).toMatch(/id="email-problem"[^]*Das ist keine vollständige E-Mail-Adresse/);
		expect(html).toMatch(/<input[^>]*name="email"[^>]*aria-invalid="true"/);
		expect(html).toMatch(/<input[^>]*name="email"[^>]*value="ida@"/);
		expect(html).toMatch(/<input[^>]*name="page"[^>]*value="\/gebiete"/);
		expect(html).toContain('&lt;script>alert(1)&lt;/script>');
		expect(html).not.toContain('<script>alert(1)');
		const empty = await send({ text: '' });
		expect(empty.html).toMatch(/id="text-problem"[^]*Bitte schreiben Sie, was nicht geht/);
	});

	test('takes nothing from another site, and nothing endless', async () => {
		expect((await visitor.post(FORM, report, { from: 'https://evil.example' })).status).toBe(403);
		expect((await send({ text: 'x'.repeat(70_000) })).status).toBe(413);
		expect((await send({ text: 'x'.repeat(5001) })).text).toContain('auf höchstens 5.000 Zeichen');
	});
});

describe('whoever answers', () => {
	test('finds the report with its clock on the start page and in the list, reads plain text, notes the answer', async () => {
		const reference = referenceIn(
			(await send({ text: HOSTILE, page: 'javascript:alert(3)', email: 'ida@example.org' })).text
		);
		const cookie = await visitor.signInAs('administrator');
		const read = async (path: string): Promise<string> => (await visitor.get(path, { cookie })).text();
		const address = `/intern/rueckmeldungen/${reference}`;
		expect(textOf(await read('/intern'))).toContain('Gemeldete Barriere');
		expect(textOf(await read('/intern/rueckmeldungen'))).toMatch(new RegExp(`${reference}\\s+noch 42 Tage`));
		const page = await read(address);
		expect(page).toContain('&lt;script>alert(1)&lt;/script>');
		expect(page).not.toContain('<script>alert(1)');
		expect(page).not.toContain('href="javascript:');
		expect(page).toContain('href="mailto:ida%40example.org?');

		const refused = await visitor.post(address, { version: '1', answer: ' ' }, { cookie });
		expect(refused.status).toBe(422);
		expect(textOf(await refused.text())).toContain('Bitte vermerken Sie');
		const done = await visitor.post(address, { version: '1', answer: 'Wird im Januar behoben.' }, { cookie });
		expect([done.status, done.headers.get('location')]).toEqual([303, `${address}?beantwortet`]);
		const after = textOf(await read(address));
		expect(after).toContain('Wird im Januar behoben.');
		expect(after).toMatch(/Was hier geschah.*vermerkt.*angenommen/s);
		const late = await visitor.post(address, { version: '1', answer: 'Mein Vermerk' }, { cookie });
		expect(late.status).toBe(409);
		expect(textOf(await late.text())).toContain('Mein Vermerk');
	});

	test('is nobody who merely knows the number', async () => {
		const reference = referenceIn((await send({})).text);
		const address = `/intern/rueckmeldungen/${reference}`;
		expect((await visitor.get(address)).status).toBe(303);
		const cookie = await visitor.signInAs('auditor');
		expect((await visitor.get(address, { cookie })).status).toBe(403);
		expect((await visitor.post(address, { version: '1', answer: 'x' }, { cookie })).status).toBe(403);
		const trail = textOf(await (await visitor.get('/intern/protokoll', { cookie })).text());
		expect(trail).toContain('die Meldung einer Barriere angenommen');
		expect(trail).not.toContain('Tastatur');
	});
});
