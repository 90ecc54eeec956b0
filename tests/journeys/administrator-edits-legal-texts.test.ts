/** The operator makes the samples of the legal pages their own, on the server that may be changed. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findings, sideways } from '../support/examine-page.ts';
import { TWO_WAYS, useBrowser } from '../support/journey.ts';
import { textOf } from '../support/text-of.ts';
import { Visitor } from '../support/visitor.ts';

const { origin } = inject('changing');
const open = useBrowser(origin);
const visitor = new Visitor(origin);

async function openAsAdministrator(options: { javaScriptEnabled: boolean }, path: string): Promise<Page> {
	const page = await open(options);
	const [name = '', value = ''] = (await visitor.signInAs('administrator')).split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
	await page.goto(path);
	return page;
}
const save = (page: Page) => page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
const publicText = async (): Promise<string> => textOf(await (await visitor.get('/impressum')).text());

describe.each(TWO_WAYS)('the imprint $way', ({ way, javaScriptEnabled }) => {
	test('is refused beside the fields with what was typed, previewed, published, and confirmed', async () => {
		const page = await openAsAdministrator({ javaScriptEnabled }, '/intern/rechtstexte/impressum');
		await page.getByLabel('Name der Körperschaft').fill(`Kreis Muster, ${way}`);
		await page.getByLabel('E-Mail').fill('keine Adresse');
		await page.getByLabel('Telefon').fill('');
		await page.getByLabel('Das ist noch ein Mustertext').uncheck();
		await save(page);
		await page.getByText('Gespeichert ist noch nichts', { exact: true }).waitFor();
		expect(await page.getByLabel('Name der Körperschaft').inputValue()).toBe(`Kreis Muster, ${way}`);
		expect(await page.getByLabel('Das ist noch ein Mustertext').isChecked()).toBe(false);
		expect(await page.locator('#phone-fault').innerText()).toBe('Bitte füllen Sie dieses Feld aus.');
		expect(await page.getByLabel('Telefon').getAttribute('aria-describedby')).toContain('phone-fault');
		expect(await page.locator('#email-fault').innerText()).toContain('Bitte geben Sie eine E-Mail-Adresse ein');
		if (javaScriptEnabled) expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
		expect(await publicText()).not.toContain(`Kreis Muster, ${way}`);

		await page.getByLabel('E-Mail').fill('post@kreis.example');
		await page.getByLabel('Telefon').fill('06152 1');
		await page.getByLabel('Anschrift', { exact: false }).first().fill('Weg 1\n12345 Ort');
		await page.getByLabel('Gesetzlich vertreten durch').fill('Erika Muster, Landrätin');
		await page.getByLabel('Verantwortlich für den Inhalt').fill('Stabsstelle Sozialplanung');
		await page.getByLabel('Weitere Abschnitte').fill('# Hinweis\nEs gibt\n- <b>nichts</b> Fettes');
		await page.getByRole('button', { name: 'Vorschau' }).click();
		const preview = page.getByRole('region', { name: 'Vorschau' });
		expect(await preview.getByRole('listitem').innerText()).toBe('<b>nichts</b> Fettes');
		if (javaScriptEnabled) expect([await findings(page), await sideways(page)]).toEqual([[], 0]);
		expect(await publicText()).not.toContain(`Kreis Muster, ${way}`);

		await save(page);
		await page.getByText('Text gespeichert', { exact: true }).waitFor();
		const shown = await publicText();
		expect(shown).toContain(`Name der Körperschaft Kreis Muster, ${way}`);
		expect(shown).not.toContain('Mustertext');
		await page.getByRole('button', { name: 'Geprüft, nichts zu ändern' }).click();
		await page.getByText('Als geprüft vermerkt', { exact: true }).waitFor();

		await page.goto('/intern/rechtstexte');
		const row = page.getByRole('row').filter({ hasText: 'Impressum' });
		expect(await row.innerText()).toContain('Nichts.');
		await page.goto('/intern');
		expect(await page.getByRole('link', { name: 'Rechtstext ansehen: Datenschutz' }).count()).toBe(1);
		expect(await page.getByRole('link', { name: 'Rechtstext ansehen: Impressum' }).count()).toBe(0);
	});

	test('is not lost when a colleague has saved in between', async () => {
		const path = '/intern/rechtstexte/leichte-sprache';
		const one = await openAsAdministrator({ javaScriptEnabled }, path);
		const other = await openAsAdministrator({ javaScriptEnabled }, path);
		await one.getByLabel('Überschrift der Seite').fill(`Leicht, ${way}`);
		await save(one);
		await one.getByText('Text gespeichert', { exact: true }).waitFor();
		await other.getByLabel('Einleitung').fill(`Kurz, ${way}.`);
		await save(other);
		await other.getByText('Inzwischen hat jemand anderes gespeichert').waitFor();
		if (javaScriptEnabled) expect([await findings(other), await sideways(other)]).toEqual([[], 0]);
		await other.getByRole('button', { name: 'Auswahl speichern' }).click();
		await other.getByText('Text gespeichert', { exact: true }).waitFor();
		const shown = textOf(await (await visitor.get('/leichte-sprache')).text());
		expect(shown).toContain(`Leicht, ${way}`);
		expect(shown).toContain(`Kurz, ${way}.`);
	});
});
