/** An auditor answers a question of the council: who saw the figures that were not released, and can the answer be trusted? */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { recordsOfCsv } from '../support/data-files.ts';
import { examine, findings } from '../support/examine-page.ts';
import { signIn, tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';

const open = useBrowser(inject('origin'));

describe.each(TWO_WAYS)('an auditor $way', ({ javaScriptEnabled }) => {
	test('finds who looked at working figures, by keyboard, takes the answer along and checks the chain', async () => {
		const reader = await open({ javaScriptEnabled });
		await signIn(reader, 'Leserecht am Monitor');
		await reader.goto('/intern/arbeitsstand');
		await reader.getByLabel('Indikator', { exact: true }).selectOption({ label: 'Altenquotient' });
		await reader.getByRole('button', { name: 'Zahlen zeigen' }).click();
		await reader.getByRole('table').waitFor();

		const page = await open({ javaScriptEnabled });
		await signIn(page, 'Revision');
		await page.goto('/intern/protokoll');
		await tabTo(page, page.locator('summary', { hasText: 'Einträge auswählen' }));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByLabel('Vorgang', { exact: true }));
		await page.keyboard.type('Arbeitsstand angesehen');
		await tabTo(page, page.getByRole('button', { name: 'Einträge zeigen' }));
		await page.keyboard.press('Enter');
		await page.waitForURL('**vorgang=monitor.read-working-figures**');
		const table = page.getByRole('table');
		expect(await table.innerText()).toContain('„altenquotient“');
		expect(await page.getByLabel('Vorgang', { exact: true }).inputValue()).toBe('monitor.read-working-figures');

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'CSV' }).first().click()
		]);
		const records = recordsOfCsv(await readFile(await download.path(), 'utf8'));
		expect(records.every((record) => record['vorgang'] === 'monitor.read-working-figures')).toBe(true);

		await table.locator('tbody th a').first().click();
		await page.getByText('Dieser Eintrag ist unverändert').waitFor();
		await page.goto('/intern/protokoll');
		await tabTo(page, page.getByRole('button', { name: 'Kette jetzt prüfen' }));
		await page.keyboard.press('Enter');
		const alert = page.getByRole('alert');
		expect(await alert.innerText()).toContain('Die Kette ist vollständig');
		expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
		if (javaScriptEnabled) expect(await findings(page)).toEqual([]); // axe itself is a script
	});
});

test('the pages of the trail and of the working state have no finding, wide and narrow, light and dark', async () => {
	const page = await open();
	await signIn(page, 'Revision');
	for (const path of ['/intern/protokoll', '/intern/protokoll?vorgang=intake&von=2025-02-30', '/intern/protokoll/3'])
		await examine(page, path);
	await page.context().clearCookies();
	await signIn(page, 'Leserecht am Monitor');
	for (const path of [
		'/intern/arbeitsstand',
		'/intern/arbeitsstand?indikator=sgb2-quote',
		'/intern/arbeitsstand?gebiet=raunheim'
	])
		await examine(page, path);
});
