import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const visitor = new Visitor(inject('origin'));
const changing = new Visitor(inject('changing').origin);
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

	test('are told to everybody with all they ask, groups too', async () => {
		const text = textOf(await (await visitor.get('/geheimhaltung')).text());
		expect(text).toContain('Auszählung des Melderegisters Sperrung 1 bis 2; Gruppen mit demselben Merkmal 3 2');
		expect(text).toContain('Dann werden auch die Nullen daneben gesperrt.');
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
		const answer = await visitor.post('/intern/regeln?/adopt&regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		const page = await answer.text();
		expect(textOf(page)).toContain('Spielraum (muss größer sein als die größte gesperrte Zahl)');
		expect(page).toMatch(/name="maxHiddenCount"[^>]*value="4"/);
		expect(page).toMatch(/name="dominanceK"[^>]*value="85,5"/);
	});

	test('are refused where rounding would tell which small number stands behind it', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, maxHiddenCount: '2', method: 'rounding', roundingBase: '4' };
		const answer = await visitor.post('/intern/regeln?/adopt&regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		const page = await answer.text();
		expect(textOf(page)).toContain('Möglich ist die Rundung auf Vielfache von 5 oder mehr.');
		expect(page).toMatch(/value="rounding"[^>]*checked/);
	});

	test('are refused where a rule for amounts is half filled in', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, protection: '5', dominanceN: '2' };
		const answer = await visitor.post('/intern/regeln?/adopt&regel=survey', typed, { cookie });
		expect(answer.status).toBe(422);
		expect(textOf(await answer.text())).toContain('Regeln für Träger, Betriebe und Beträge');
	});

	test('are not changed over what somebody else decided meanwhile, and nothing typed is lost', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const typed = { ...fields, protection: '5', version: '1' };
		const answer = await visitor.post('/intern/regeln?/adopt&regel=survey', typed, { cookie });
		expect(answer.status).toBe(409);
		const page = await answer.text();
		expect(textOf(page)).toContain('Inzwischen hat jemand anderes diese Regel geändert');
		expect(textOf(page)).toContain('Jetzt gilt die 2. Fassung');
		expect(page).toMatch(/name="protection"[^>]*value="5"/);
		expect(page).toMatch(/name="version" value="2"/);
	});

	test('of a kind of sources do not end, and nothing ends without a reason', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const page = await (await visitor.get('/intern/regeln', { cookie })).text();
		expect(page).not.toContain('Eigene Regel beenden');
		const answer = await visitor.post('/intern/regeln?/end', { id: 'survey', version: '2', reason: 'Weg' }, { cookie });
		expect(answer.status).toBe(422);
		expect(textOf(await answer.text())).toContain('Die Regel einer Art von Quellen endet nicht');
	});
});

describe('the own rules of a source', () => {
	const OF_SOURCE = '/intern/regeln?quelle=unemployed';
	const ID = 'quelle-unemployed';
	const nextEditionOf = (page: string): string => /\(unemployed\) (.*?, \d+\. Fassung)/.exec(textOf(page))?.[1] ?? '';

	test('end without JavaScript: what that means is read before, a late second end is told, and the source can begin again', async () => {
		const cookie = await changing.signInAs('monitor-releaser');
		const own = { ...fields, id: ID, version: '0', maxHiddenCount: '3', protection: '5' };
		expect((await changing.post(`/intern/regeln?/adopt&quelle=unemployed`, own, { cookie })).status).toBe(200);

		const before = await (await changing.get('/intern/regeln', { cookie })).text();
		expect(nextEditionOf(before)).toContain('Eigene Regel, 1. Fassung');
		expect(textOf(before)).toMatch(
			/Ab der nächsten Ausgabe gilt für diese Quelle dann „[^“]+“, 2\. Fassung\. Neu: Gesperrt wird von 1 bis 2\./
		);
		expect(textOf(before)).toContain('behalten auch in späteren Ausgaben ihr Verfahren');

		const end = { id: ID, version: '1', reason: 'Der Träger ist einverstanden' };
		const empty = await changing.post('/intern/regeln?/end', { ...end, reason: '' }, { cookie });
		expect([empty.status, textOf(await empty.text())]).toEqual([
			422,
			expect.stringContaining('Bitte schreiben Sie, warum')
		]);

		// Meanwhile somebody puts a stricter version in force.
		const stricter = { ...own, version: '1', protection: '6' };
		expect((await changing.post(`/intern/regeln?/adopt&quelle=unemployed`, stricter, { cookie })).status).toBe(200);
		const late = await changing.post('/intern/regeln?/end', end, { cookie });
		expect(late.status).toBe(409);
		const latePage = await late.text();
		expect(textOf(latePage)).toContain('Inzwischen hat jemand anderes diese Regel geändert Jetzt gilt die 2. Fassung');
		expect(textOf(latePage)).toContain('Neu: Spielraum von mindestens 6. Nicht mehr: Spielraum von mindestens 5.');
		expect(latePage).toMatch(/name="reason"[^>]*value="Der Träger ist einverstanden"/);

		const ended = await changing.post('/intern/regeln?/end', { ...end, version: '2' }, { cookie });
		expect([ended.status, ended.headers.get('location')]).toEqual([303, '/intern/regeln?getan=beendet#beendet']);
		const after = await (await changing.get('/intern/regeln?getan=beendet', { cookie })).text();
		expect(textOf(after)).toContain('Die eigene Regel ist beendet');
		expect(textOf(after)).toMatch(/Beendet: [\d.]+, [^.]+\. Grund: Der Träger ist einverstanden/);
		expect(textOf(after)).toContain('3. Fassung: Beendet. Grund: Der Träger ist einverstanden');
		expect(nextEditionOf(after)).not.toContain('Eigene Regel');

		const again = await changing.post('/intern/regeln?/end', { ...end, version: '2' }, { cookie });
		expect(again.status).toBe(409);
		expect(textOf(await again.text())).toContain('Inzwischen hat jemand anderes diese Regel beendet');
		const anew = await changing.post(`/intern/regeln?/adopt&quelle=unemployed`, { ...own, version: '2' }, { cookie });
		expect([anew.status, textOf(await anew.text())]).toEqual([
			409,
			expect.stringContaining('Inzwischen hat jemand anderes diese Regel beendet')
		]);

		const page = await (await changing.get(OF_SOURCE, { cookie })).text();
		expect(page).toMatch(/name="version" value="3"/);
		expect(page).toMatch(/name="maxHiddenCount"[^>]*value="2"/);
		expect(textOf(page)).toContain('Eigene Regel:');
		expect((await changing.get(`/intern/regeln?regel=${ID}`, { cookie })).status).toBe(200);
	});
});
