import { describe, expect, inject, test } from 'vitest';
import { readRow, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { printed, releasedRecord } from '../support/released-value.ts';

const origin = inject('origin');
const open = useBrowser(origin);
const TOWNS = ['Biebesheim am Rhein', 'Gernsheim', 'Stockstadt am Rhein'];

describe.each(TWO_WAYS)('a mayor $way', ({ javaScriptEnabled }) => {
	test('opens the profile of her town and compares it with two others', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/');
		await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Gebiete' }).click();
		await page.locator('main').getByRole('link', { name: TOWNS[0], exact: true }).first().click();
		await page.waitForURL('**/gebiete/biebesheim-am-rhein');
		const main = page.locator('main');
		expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe(TOWNS[0]);
		const { wert } = await releasedRecord(origin, {
			indicator: 'bevoelkerung',
			area: 'Biebesheim am Rhein',
			year: 2025
		});
		expect((await main.innerText()).replaceAll('\u202f', '.')).toContain(printed(wert, 0));
		expect(await main.locator('svg[data-figure]').count()).toBeGreaterThan(0);
		expect(await main.locator('table').count()).toBeGreaterThan(3);

		await main.locator('a[href="/vergleich?gebiet=biebesheim-am-rhein"]').first().click();
		await page.waitForURL('**/vergleich?gebiet=biebesheim-am-rhein');
		expect(await page.getByRole('checkbox', { name: TOWNS[0] }).isChecked()).toBe(true);
		for (const town of TOWNS.slice(1)) {
			await page.getByRole('checkbox', { name: town }).focus();
			await page.keyboard.press('Space');
		}
		await page.getByRole('button', { name: 'Vergleichen' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Gebiete im Vergleich' }).waitFor();

		const table = page.locator('#demografie table').first();
		const row = await readRow(table, 'Altenquotient');
		for (const town of TOWNS) {
			const record = await releasedRecord(origin, { indicator: 'altenquotient', area: town, year: 2025 });
			expect([town, row[town]]).toEqual([town, expect.stringContaining(printed(record['wert'], 1))]);
		}
		expect(await page.locator('main').innerText()).toContain('Unterschiede, die größer sind als der Zufall');
	});

	test('takes the printed evaluation with her', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/gebiete/biebesheim-am-rhein');
		const href = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
		const answer = await page.request.get(href ?? '');
		expect(answer.headers()['content-type']).toBe('application/pdf');
		expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});
});
