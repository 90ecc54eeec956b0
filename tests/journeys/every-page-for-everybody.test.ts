/** WCAG 2.2 AA on every page type: no finding of axe, no sideways scrolling on a small phone, and a printable page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { signIn, useBrowser } from '../support/journey.ts';
import { PUBLIC_PAGES } from '../support/routes.ts';

const open = useBrowser(inject('origin'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };
const MISSING = ['/gibt-es-nicht', '/gebiete/nirgends', '/gebiete/nirgends.csv'];
const VARIANTS = [
	'/anmelden',
	'/monitor/2025/altenquotient?gebiet=raunheim&jahr=2020&sortieren=wert',
	'/monitor/2025/asylbewerberleistungen',
	'/monitor/2025/betreuungsquote-3-bis-5?jahr=2013',
	'/suche?q=xylophon'
];
const INTERNAL = ['/intern', '/intern/lieferungen', '/intern/lieferungen/1', '/intern/ausgaben'];

async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${help}: ${String(target)}: ${failureSummary ?? ''}`)
	);
}

/** How far the page lets itself be scrolled sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => {
		scrollTo(10_000, 0);
		const pixels = scrollX;
		scrollTo(0, 0);
		return pixels;
	});

/** The page in light and dark, wide and narrow; every disclosure open, so that nothing is left out. */
async function examine(page: Page, path: string): Promise<void> {
	await page.setViewportSize(DESKTOP);
	await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
	await page.goto(path);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	expect(await findings(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);

	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize(PHONE);
	expect(await findings(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
}

describe('every public page', () => {
	test.each([...PUBLIC_PAGES, ...VARIANTS, ...MISSING])(
		'%s has no finding in light and dark, wide and narrow',
		async (path) => {
			await examine(await open(), path);
		}
	);

	test.each(PUBLIC_PAGES)('%s prints without navigation and without losing text at the side', async (path) => {
		const page = await open({ javaScriptEnabled: false, viewport: { width: 700, height: 1000 } });
		await page.emulateMedia({ media: 'print' });
		await page.goto(path);
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(await page.getByRole('navigation', { name: 'Hauptnavigation' }).isVisible()).toBe(false);
		expect(await page.getByRole('searchbox').first().isVisible()).toBe(false);
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toMatch(
			/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/
		);
		expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
	});

	test('stands twice as large text', async () => {
		const page = await open({ viewport: { width: 640, height: 900 } });
		for (const path of ['/', '/monitor/2025/altenquotient', '/gebiete/raunheim']) {
			await page.goto(path);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect([path, await sideways(page)]).toEqual([path, 0]);
		}
	});
});

describe('every internal page', () => {
	test('has no finding in light and dark, wide and narrow', async () => {
		const page = await open();
		await signIn(page, 'Redaktion des Monitors');
		for (const path of INTERNAL) await examine(page, path);
		await page.context().clearCookies();
		await signIn(page, 'Freigabe des Monitors');
		await examine(page, '/intern/ausgaben');
		await page.context().clearCookies();
		await signIn(page, 'Revision');
		await examine(page, '/intern/lieferungen');
	});

	test('has no finding where a file was refused', async () => {
		const page = await open();
		await signIn(page, 'Redaktion des Monitors');
		await page.goto('/intern/lieferungen');
		const buffer = Buffer.from('<html>503</html>');
		await page
			.getByLabel('Datei auswählen oder hierher ziehen')
			.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
		await page.getByRole('button', { name: 'Datei prüfen' }).click();
		await page.getByRole('alert').waitFor();
		expect(await findings(page)).toEqual([]);
	});
});
