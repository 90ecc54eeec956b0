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
	test('stand there in words, with version and who put them in force', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const text = textOf(await (await visitor.get('/intern/regeln', { cookie })).text());
		expect(text).toContain('Auszählung des Melderegisters Gesperrt wird von 1 bis 2. Spielraum von mindestens 3.');
		expect(text).toMatch(/2\. Fassung, \d+\./);
		expect((await visitor.get('/intern/regeln?regel=nichts', { cookie })).status).toBe(404);
	});

	test('are refused in German where a hidden number would be known to be small, and what was typed is still there', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const answer = await visitor.post('/intern/regeln?regel=survey', fields, { cookie });
		expect(answer.status).toBe(422);
		const page = await answer.text();
		expect(textOf(page)).toContain('Spielraum (muss größer sein als die größte gesperrte Zahl)');
		expect(page).toMatch(/name="maxHiddenCount"[^>]*value="4"/);
	});

	test('are not changed over what somebody else decided meanwhile', async () => {
		const cookie = await visitor.signInAs('monitor-releaser');
		const answer = await visitor.post(
			'/intern/regeln?regel=survey',
			{ ...fields, protection: '5', version: '1' },
			{ cookie }
		);
		expect(answer.status).toBe(422);
		expect(textOf(await answer.text())).toContain('Inzwischen hat jemand anderes gespeichert.');
	});
});
