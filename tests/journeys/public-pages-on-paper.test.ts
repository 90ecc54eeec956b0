import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/journey.ts';
import { PUBLIC_PAGES } from '../support/routes.ts';

const open = useBrowser(inject('origin'));
/** A4 within the margins of the print style (172 mm), in CSS pixels. */
const PAPER = { width: 650, height: 970 };
/** Browsers make a page that is too wide for the paper smaller; below this its notes could not be read. */
const SMALLEST_SCALE = 0.75;

describe.each(PUBLIC_PAGES)('%s on paper', (path) => {
	test('is the page without its navigation, on white, and no table makes it too small to read', async () => {
		const page = await open({ javaScriptEnabled: false, viewport: PAPER, colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print' });
		await page.goto(path);
		expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		expect(await page.getByRole('navigation', { name: 'Hauptnavigation' }).isVisible()).toBe(false);
		expect(await page.getByRole('searchbox').first().isVisible()).toBe(false);
		const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		expect(background).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
		const widths = await page
			.locator('main :is(table, svg):visible')
			.evaluateAll((wide) => wide.map((one) => one.getBoundingClientRect().right));
		expect(PAPER.width / Math.max(PAPER.width, ...widths)).toBeGreaterThanOrEqual(SMALLEST_SCALE);
		expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
	});
});
