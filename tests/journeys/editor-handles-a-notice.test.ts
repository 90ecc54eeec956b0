/** An editor looks at what stands out, takes note of one thing and hands another on; a department answers. */
import { describe, expect, inject, test } from 'vitest';
import { findings, sideways } from '../support/examine-page.ts';
import { TWO_WAYS, useBrowser } from '../support/journey.ts';
import { Visitor } from '../support/visitor.ts';

const { origin } = inject('changing');
const open = useBrowser(origin);
const visitor = new Visitor(origin);

async function openAs(role: 'monitor-editor' | 'department-author', javaScriptEnabled: boolean) {
	const page = await open({ javaScriptEnabled });
	const [name = '', value = ''] = (await visitor.signInAs(role)).split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
	await page.goto('/intern/auffaelligkeiten');
	return page;
}

describe.each(TWO_WAYS)('a notice $way', ({ javaScriptEnabled }) => {
	test('is acknowledged with a comment and leaves the open ones', async () => {
		const page = await openAs('monitor-editor', javaScriptEnabled);
		if (javaScriptEnabled) expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
		expect(await page.locator('main').innerText()).toMatch(/[\d.]+ Vergleiche wurden auf Zufall geprüft\. Etwa [\d,]+/);
		const first = page.locator('#liste ~ ol a').first();
		const sentence = await first.innerText();
		await first.click();
		if (javaScriptEnabled) expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
		await page.getByLabel('Kommentar').fill('Geprüft, ist so.');
		await page.getByRole('button', { name: 'Zur Kenntnis nehmen' }).click();
		await page.getByRole('alert').getByText('Zur Kenntnis genommen').waitFor();
		expect(await page.locator('#verlauf ~ ol').innerText()).toContain('Geprüft, ist so.');
		await page.goto('/intern/auffaelligkeiten');
		expect(await page.locator('main').innerText()).not.toContain(sentence);
		await page.goto('/intern/auffaelligkeiten?stand=acknowledged');
		expect(await page.locator('main').innerText()).toContain(sentence);
	});

	test('is handed on, and the department answers without deciding', async () => {
		const page = await openAs('monitor-editor', javaScriptEnabled);
		await page.locator('#liste ~ ol a').first().click();
		const address = page.url();
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByText('an wen Sie die Auffälligkeit weitergeben').first().waitFor();
		await page.getByLabel('Weitergeben an').selectOption({ index: 1 });
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('alert').getByText('Weitergegeben').waitFor();
		const unit = await openAs('department-author', javaScriptEnabled);
		await unit.goto('/intern');
		const waiting = unit.getByRole('link', { name: /^Auffälligkeit: / });
		expect(await waiting.count()).toBeGreaterThan(0);
		await unit.goto(address.split('?')[0] ?? address);
		expect(await unit.getByRole('button', { name: 'Zur Kenntnis nehmen' }).count()).toBe(0);
		await unit.getByLabel('Kommentar').fill('Wir kennen den Grund.');
		await unit.getByRole('button', { name: 'Kommentieren' }).click();
		await unit.getByRole('alert').getByText('Kommentar gespeichert').waitFor();
		expect(await unit.locator('main').innerText()).toContain('weitergegeben an');
		await page.goto('/intern');
		expect(await page.locator('main').innerText()).toMatch(/Beantwortet von Vorführrolle/);
	});
});

test('who has no business with working figures sees no notice', async () => {
	for (const role of ['auditor', 'municipality-contact'] as const) {
		const answer = await visitor.get('/intern/auffaelligkeiten', { cookie: await visitor.signInAs(role) });
		expect(answer.status).toBe(403);
	}
});
