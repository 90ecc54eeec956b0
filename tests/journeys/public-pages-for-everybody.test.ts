import { describe, expect, inject, test } from 'vitest';
import { examine, findings, sideways } from '../support/examine-page.ts';
import { useBrowser } from '../support/journey.ts';
import { PUBLIC_PAGES } from '../support/routes.ts';

const open = useBrowser(inject('origin'));
const MISSING = ['/gibt-es-nicht', '/gebiete/nirgends', '/gebiete/nirgends.csv'];
const VARIANTS = [
	'/anmelden',
	'/barrierefreiheit?seite=%2Fgebiete%2Fraunheim',
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

	test('has no finding where a report was not taken, and where it was', async () => {
		const page = await open({ viewport: { width: 320, height: 640 } });
		await page.goto('/gebiete/raunheim');
		await page.getByRole('link', { name: 'Barriere melden' }).click();
		await page.getByLabel('Was geht nicht?').fill('Die Karte geht nicht mit der Tastatur.');
		// Good enough for the browser, not for us.
		await page.getByLabel('E-Mail-Adresse für die Antwort').fill('ida@rathaus');
		await page.getByRole('button', { name: 'Meldung abschicken' }).click();
		await page.getByText('Ihre Meldung ist noch nicht abgeschickt').waitFor();
		expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
		expect(await page.getByLabel('Um welche Seite geht es?').inputValue()).toBe('/gebiete/raunheim');
		expect(await page.getByLabel('Was geht nicht?').inputValue()).toBe('Die Karte geht nicht mit der Tastatur.');
		await page.getByLabel('E-Mail-Adresse für die Antwort').fill('');
		await page.getByRole('button', { name: 'Meldung abschicken' }).click();
		await page.getByText('Danke, Ihre Meldung ist angekommen').waitFor();
		expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
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
