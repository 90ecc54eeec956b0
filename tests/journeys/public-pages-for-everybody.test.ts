import { describe, expect, inject, test } from 'vitest';
import { examine, sideways } from '../support/examine-page.ts';
import { useBrowser } from '../support/journey.ts';
import { PUBLIC_PAGES } from '../support/routes.ts';

const open = useBrowser(inject('origin'));
const MISSING = ['/gibt-es-nicht', '/gebiete/nirgends', '/gebiete/nirgends.csv'];
const VARIANTS = [
	'/anmelden',
	'/monitor/2025/altenquotient?gebiet=raunheim&jahr=2020&sortieren=wert',
	'/monitor/2025/asylbewerberleistungen',
	'/monitor/2025/sgb2-quote',
	'/monitor/2025/betreuungsquote-3-bis-5?jahr=2013',
	'/suche?q=xylophon'
];

describe('every public page', () => {
	test.each([...PUBLIC_PAGES, ...VARIANTS, ...MISSING])(
		'%s has no finding in light and dark, wide and narrow',
		async (path) => {
			await examine(await open(), path);
		}
	);

	test('stands twice as large text', async () => {
		const page = await open({ viewport: { width: 640, height: 900 } });
		for (const path of ['/', '/monitor/2025/altenquotient', '/gebiete/raunheim']) {
			await page.goto(path);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect([path, await sideways(page)]).toEqual([path, 0]);
		}
	});
});
