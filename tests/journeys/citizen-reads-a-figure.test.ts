import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { readRow, tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { printed, releasedRecord } from '../support/released-value.ts';

const origin = inject('origin');
const open = useBrowser(origin);

describe.each(TWO_WAYS)('a citizen $way', ({ javaScriptEnabled }) => {
	test('finds, reads and downloads the Altenquotient of Raunheim without touching a mouse', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/');
		await tabTo(page, page.getByRole('searchbox'), { within: 5 });
		await page.keyboard.type('Altenquotient Raunheim');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/monitor/2025/altenquotient?gebiet=raunheim');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Altenquotient');

		const { wert } = await releasedRecord(origin, { indicator: 'altenquotient', area: 'Raunheim', year: 2025 });
		const value = printed(wert, 1);
		const row = await readRow(page.locator('#tabelle table'), 'Raunheim');
		expect(Object.values(row).join(' ')).toContain(value);

		const development = page.locator('#entwicklung');
		const summary = development.locator('summary').first();
		await tabTo(page, summary);
		await page.keyboard.press('Enter');
		const twin = development.locator('table').first();
		await twin.waitFor({ state: 'visible' });
		expect(await twin.innerText()).toContain(value);

		await tabTo(page, page.locator('#tabelle').getByRole('link', { name: 'CSV', exact: true }));
		const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(download.suggestedFilename()).toBe('altenquotient-2025.csv');
		const text = await readFile(await download.path(), 'utf8');
		expect(text).toMatch(/;06433010;Raunheim;.*;2025;31\.12\.2025;Register;/);
	});

	test('gets to the content past the navigation, and back to the start', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/monitor/2025/altenquotient');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
		expect(await skip.evaluate((link) => document.activeElement === link)).toBe(true);
		expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#inhalt');
		await page
			.getByRole('navigation', { name: /Sie sind hier|Brotkrumen|Pfad/i })
			.getByRole('link')
			.first()
			.click();
		await page.waitForURL(`${origin}/`);
	});

	test('who mistypes is helped on', async () => {
		const page = await open({ javaScriptEnabled });
		await page.goto('/');
		await page.getByRole('searchbox').fill('Xylophondichte');
		await page.getByRole('button', { name: 'Suchen' }).click();
		expect(await page.locator('main').innerText()).toMatch(/Xylophondichte/);
		expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(1);
	});
});
