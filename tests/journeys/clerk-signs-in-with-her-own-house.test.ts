import { afterAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { examine, findings } from '../support/examine-page.ts';
import { tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';
import { serveWithProviders } from '../support/serve-with-providers.ts';

const served = await serveWithProviders({
	house: {
		anna: { claims: { name: 'Anna Beispiel', groups: ['redaktion'] } },
		ohne: { claims: { name: 'Otto Ohne' } }
	},
	town: {
		berta: { claims: { name: 'Berta Stadt', groups: ['redaktion'] } }
	},
	townHasPages: true
});
const open = useBrowser(served.server.origin);
afterAll(() => served.stop());

/** What the browser refused because of our policy. */
function listenForRefusals(page: Page): string[] {
	const refusals: string[] = [];
	page.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) refusals.push(message.text());
	});
	return refusals;
}

const start = async (page: Page, house: string): Promise<void> => {
	await page.goto('/anmelden?weiter=/intern/lieferungen');
	await tabTo(page, page.getByRole('button', { name: house }));
	await page.keyboard.press('Enter');
};

describe.each(TWO_WAYS)('a clerk without a mouse, $way,', ({ javaScriptEnabled }) => {
	test('signs in on the pages of her town and stands where she wanted to go', async () => {
		const page = await open({ javaScriptEnabled });
		const refusals = listenForRefusals(page);
		await start(page, 'Stadt Raunheim');
		await page.waitForURL(`${served.town.issuer}/**`);
		await page.getByPlaceholder('Enter any login').focus();
		await page.keyboard.type('berta');
		await page.keyboard.press('Tab');
		await page.keyboard.type('beliebig');
		await page.keyboard.press('Enter');
		const agree = page.getByRole('button', { name: 'Continue' });
		await agree.waitFor();
		await tabTo(page, agree);
		await page.keyboard.press('Enter');
		await page.waitForURL(`${served.server.origin}/intern/lieferungen`);
		expect(await page.locator('footer').innerText()).toContain('Berta Stadt');
		expect(refusals).toEqual([]);
	});

	test('changes her mind at the house, goes back one step and is on the sign-in page again', async () => {
		const page = await open({ javaScriptEnabled });
		await start(page, 'Stadt Raunheim');
		await page.getByPlaceholder('Enter any login').waitFor();
		await page.goBack();
		await page.waitForURL(`${served.server.origin}/anmelden?weiter=/intern/lieferungen`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Anmelden');
	});

	test('signs out here and at the house', async () => {
		const page = await open({ javaScriptEnabled });
		const refusals = listenForRefusals(page);
		served.house.signsIn = 'anna';
		await start(page, 'Kreisverwaltung');
		await page.waitForURL(`${served.server.origin}/intern/lieferungen`);
		await page.goto('/konto');
		await tabTo(page, page.getByRole('button', { name: 'Abmelden' }));
		await page.keyboard.press('Enter');
		await page.waitForURL(`${served.house.issuer}/**`);
		const sure = page.getByRole('button', { name: /sign me out/i });
		await tabTo(page, sure);
		await page.keyboard.press('Enter');
		await page.waitForURL(`${served.server.origin}/`);
		await page.goto('/intern');
		expect(new URL(page.url()).pathname).toBe('/anmelden');
		expect(refusals).toEqual([]);
	});
});

describe('for everybody', () => {
	test('the sign-in page with its houses, and the page that says what went wrong, have no finding', async () => {
		const page = await open();
		await examine(page, '/anmelden');
		await examine(page, '/anmelden/stadt/rueckkehr?state=unbekannt');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Diese Anmeldung gilt nicht mehr');
	});

	test('the page for who has no role yet has no finding', async () => {
		const page = await open();
		served.house.signsIn = 'ohne';
		await start(page, 'Kreisverwaltung');
		await page.waitForURL(`${served.server.origin}/intern/ohne-rolle`);
		await examine(page, '/intern/ohne-rolle');
	});

	test('the page that leads on stands still where the browser does not lead on by itself, and has no finding', async () => {
		const page = await open();
		await page.route(`${served.town.issuer}/**`, (route) => route.fulfill({ status: 204 }));
		await start(page, 'Stadt Raunheim');
		await page.getByRole('link', { name: 'Weiter zu „Stadt Raunheim“' }).waitFor();
		expect(await findings(page)).toEqual([]);
	});
});
