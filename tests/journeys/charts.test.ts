import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { tabTo, useBrowser } from '../support/journey.ts';
import { printed, releasedRecord } from '../support/released-value.ts';

const origin = inject('origin');
const open = useBrowser(origin);
const ADDRESS = '/monitor/2025/altenquotient';

const valueOf = async (area: string, year: number): Promise<string> =>
	printed((await releasedRecord(origin, { indicator: 'altenquotient', area, year }))['wert'], 1);
/** The marks of one area in the figures that can be seen at this width. */
const marksOf = (page: Page, area: string) => page.locator(`#zahlen .mark[data-label^="${area}:"]:visible`);
const labels = (page: Page, area: string): Promise<(string | null)[]> =>
	marksOf(page, area).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-label')));

describe('a chart with JavaScript', () => {
	test('shows the value of a dot under the pointer', async () => {
		const page = await open();
		await page.goto(ADDRESS);
		await marksOf(page, 'Raunheim').first().hover();
		const tip = page.locator('.figure-tip');
		await tip.waitFor({ state: 'visible' });
		expect(await tip.innerText()).toContain(`Raunheim: ${await valueOf('Raunheim', 2025)}`);
		await page.mouse.move(2, 2);
		await tip.waitFor({ state: 'hidden' });
	});

	test('is walked through with the arrow keys and left with Escape', async () => {
		const page = await open();
		await page.goto(ADDRESS);
		const figure = page.locator('#zahlen svg[data-figure][tabindex="0"]:visible').first();
		await tabTo(page, figure);
		const said = page.locator('[aria-live="polite"]');
		await page.keyboard.press('ArrowRight');
		const first = await said.textContent();
		await page.keyboard.press('ArrowRight');
		const second = await said.textContent();
		await page.keyboard.press('ArrowLeft');
		expect(first).toMatch(/^\S.*: [\d,.]+/);
		expect(second).toMatch(/^\S.*: [\d,.]+/);
		expect(second).not.toBe(first);
		expect(await said.textContent()).toBe(first);
		await page.keyboard.press('End');
		expect(await said.textContent()).not.toBe(first);
		const tip = page.locator('.figure-tip');
		expect(await tip.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await tip.isVisible()).toBe(false);
	});

	test('changes with the year slider, and the address with it', async () => {
		const page = await open();
		await page.goto(ADDRESS);
		const slider = page.getByRole('slider', { name: 'Jahr' });
		await tabTo(page, slider);
		expect(await labels(page, 'Raunheim')).toContainEqual(expect.stringContaining(await valueOf('Raunheim', 2025)));
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL('**/altenquotient?jahr=2024');
		const earlier = await valueOf('Raunheim', 2024);
		expect(await slider.getAttribute('aria-valuetext')).toBe('2024');
		expect(await labels(page, 'Raunheim')).toContainEqual(expect.stringContaining(`${earlier}`));
		await page.keyboard.press('Home');
		await page.waitForURL('**/altenquotient?jahr=2012');
		await page.reload();
		expect(await page.getByRole('slider', { name: 'Jahr' }).getAttribute('aria-valuetext')).toBe('2012');
	});

	test('says a value after a tap on a phone', async () => {
		const page = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
		await page.goto(ADDRESS);
		await marksOf(page, 'Raunheim').first().tap();
		expect(await page.locator('.figure-tip').innerText()).toContain(`Raunheim: ${await valueOf('Raunheim', 2025)}`);
	});

	test('breaks no rule of the page: nothing is complained about on any figure page', async () => {
		const page = await open();
		const complaints: string[] = [];
		page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
		page.on('pageerror', (error) => complaints.push(error.message));
		for (const path of ['/', ADDRESS, '/gebiete/raunheim', '/vergleich?gebiet=raunheim&gebiet=trebur', '/monitor']) {
			await page.goto(path, { waitUntil: 'networkidle' });
		}
		expect(complaints).toEqual([]);
	});
});

describe('a chart without JavaScript', () => {
	test('changes by the links to the years', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(ADDRESS);
		expect(await page.getByRole('slider').count()).toBe(0);
		const years = page.getByRole('navigation', { name: 'Jahr' });
		await tabTo(page, years.getByRole('link', { name: '2024' }));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/altenquotient?jahr=2024');
		expect(await labels(page, 'Raunheim')).toContainEqual(expect.stringContaining(await valueOf('Raunheim', 2024)));
		expect(await years.getByRole('link', { name: '2024' }).getAttribute('aria-current')).toBe('true');
	});

	test('has its values in a table beside it', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(ADDRESS);
		const value = await valueOf('Raunheim', 2025);
		const figures = page.locator('.figure-block');
		expect(await figures.count()).toBeGreaterThan(2);
		for (const figure of await figures.all()) {
			await figure.locator('summary').click();
			expect(await figure.locator('table').innerText()).toContain('Raunheim');
		}
		expect(await page.locator('#tabelle').innerText()).toContain(value);
	});
});
