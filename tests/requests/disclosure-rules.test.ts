import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const fields = {
	id: 'survey',
	version: '2',
	maxHiddenCount: '4',
	protection: '3',
	fewestUnits: '0',
	smallestDenominator: '0'
};

describe('the rules of disclosure control', () => {
	test('stand there in words, with version, what it changed and who put it in force', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const text = textOf(await (await visitor.get('/intern/regeln', { cookie })).text());
		expect(text).toContain('Auszählung des Melderegisters Gesperrt wird von 1 bis 2. Spielraum von mindestens 3.');
		expect(text).toMatch(/2\. Fassung, \d+\./);
		expect(text).toContain('2. Fassung: Neu: Gruppen, deren Mitglieder alle dasselbe Merkmal haben, werden geschützt.');
		expect((await visitor.get('/intern/regeln?regel=nichts', { cookie })).status).toBe(404);
		expect((await visitor.get('/intern/regeln?quelle=nichts', { cookie })).status).toBe(404);
	});

	test('say for every delivered source which of them bind it, in the next edition and in one that is out', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const text = textOf(await (await visitor.get('/intern/regeln', { cookie })).text());
		expect(text).toMatch(/Quelle Nächste Ausgabe Ausgabe \d{4}, \d\. Fassung/);
		expect(text).toMatch(
			/\(register-counts\) Auszählung des Melderegisters, 2\. Fassung Auszählung des Melderegisters, 2\. Fassung/
		);
		expect(text).toMatch(/\(population\) Daten der Verwaltung, 2\. Fassung Daten der Verwaltung, 2\. Fassung/);
	});

	test('can be a source of their own, begun with those that bind it so far', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const page = await (await visitor.get('/intern/regeln', { cookie })).text();
		const table = /<option value="([^"]+)"/.exec(page)?.[1] ?? '';
		const form = await (await visitor.get(`/intern/regeln?quelle=${encodeURIComponent(table)}`, { cookie })).text();
		expect(textOf(form)).toContain('Eigene Regel:');
		expect(form).toMatch(/name="version" value="0"/);
		expect(form).toMatch(/name="maxHiddenCount"[^>]*value="2"/);
	});

	test('are refused in German where a hidden number would be known to be small, and what was typed is still there', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, dominanceN: '2', dominanceK: '85,5', dominanceP: '10' };
		const answer = await visitor.post('/intern/regeln?regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		const page = await answer.text();
		expect(textOf(page)).toContain('Spielraum (muss größer sein als die größte gesperrte Zahl)');
		expect(page).toMatch(/name="maxHiddenCount"[^>]*value="4"/);
		expect(page).toMatch(/name="dominanceK"[^>]*value="85,5"/);
	});

	test('are refused where rounding would tell which small number stands behind it', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, maxHiddenCount: '2', method: 'rounding', roundingBase: '4' };
		const answer = await visitor.post('/intern/regeln?regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		const page = await answer.text();
		expect(textOf(page)).toContain('Möglich ist die Rundung auf Vielfache von 5 oder mehr.');
		expect(page).toMatch(/value="rounding"[^>]*checked/);
	});

	test('are refused where a rule for amounts is half filled in', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, protection: '5', dominanceN: '2' };
		const answer = await visitor.post('/intern/regeln?regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		expect(textOf(await answer.text())).toContain('Regeln für Träger, Betriebe und Beträge');
	});

	test('are not changed over what somebody else decided meanwhile, and nothing typed is lost', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, protection: '5', version: '1' };
		const answer = await visitor.post('/intern/regeln?regel=survey', typed, { cookie });
		expect(answer.status).toBe(409);
		const page = await answer.text();
		expect(textOf(page)).toContain('Inzwischen hat jemand anderes diese Regel geändert');
		expect(textOf(page)).toContain('Jetzt gilt die 2. Fassung');
		expect(page).toMatch(/name="protection"[^>]*value="5"/);
		expect(page).toMatch(/name="version" value="2"/);
	});
});
