/** Somebody who manages accounts, with and without JavaScript, by mouse and by keyboard, on the server that may be changed. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { examine, findings, sideways } from '../support/examine-page.ts';
import { ROLES, type Role } from '#domain/access';
import { roleTexts } from '#ui/texts/roles.ts';
import { tabTo, TWO_WAYS, useBrowser, type OpenPage } from '../support/journey.ts';
import { Visitor } from '../support/visitor.ts';

const { origin } = inject('changing');
const open: OpenPage = useBrowser(origin);
const visitor = new Visitor(origin);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Signed in by request: the page of the sign-in has journeys of its own. */
async function openAs(role: Role, options: { javaScriptEnabled: boolean }): Promise<Page> {
	const page = await open(options);
	const [name = '', value = ''] = (await visitor.signInAs(role)).split('=');
	await page.context().addCookies([{ name, value, url: origin }]);
	await page.goto('/intern');
	return page;
}
const openAsAdministrator = (options: { javaScriptEnabled: boolean }): Promise<Page> =>
	openAs('administrator', options);

/** Invites somebody and goes to their page. */
async function invite(page: Page, name: string): Promise<void> {
	await page.goto('/intern/konten');
	await page.getByRole('link', { name: 'Person einladen' }).click();
	await page.getByLabel('Name (notwendig)').fill(name);
	await page.getByLabel('E-Mail-Adresse (notwendig)').fill(`${randomUUID()}@example.org`);
	await page.getByLabel('Rolle (notwendig)').selectOption({ label: 'Sozialplanung' });
	await page.getByLabel('Organisation, in der die Rolle gilt').selectOption({ label: 'Fachbereich Soziale Sicherung' });
	await page.getByRole('button', { name: 'Einladung ausstellen' }).click();
	await page.getByText(`${name} ist eingeladen`).waitFor();
}

describe.each(TWO_WAYS)('a new colleague $way', ({ way, javaScriptEnabled }) => {
	test('is invited, gets a second role, loses the first, is locked, deleted and taken back', async () => {
		const page = await openAsAdministrator({ javaScriptEnabled });
		await page.getByRole('link', { name: 'Konten und Rollen' }).click();
		const name = `Anna Neu ${way.replaceAll(' ', '')}`;
		await invite(page, name);
		expect(await page.locator('code').innerText()).toMatch(/\/einladung\/[\w-]{43}$/);
		await page.getByRole('link', { name: 'Zum Konto' }).click();
		expect(await page.locator('main').innerText()).toContain('eingeladen');

		await page.locator('summary', { hasText: 'Rolle geben' }).click();
		await page.getByLabel('Rolle (notwendig)').selectOption({ label: 'Träger' });
		await page.getByLabel('Organisation, in der die Rolle gilt').selectOption({ label: 'Raunheim' });
		await page.getByRole('button', { name: 'Rolle geben' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('Die Rolle „Träger“ passt nicht zu „Raunheim“');
		// What was chosen is still there and only has to be corrected.
		expect(await page.getByLabel('Rolle (notwendig)').inputValue()).toBe('provider');
		await page.getByLabel('Rolle (notwendig)').selectOption({ label: 'Ansprechperson einer Stadt oder Gemeinde' });
		await page.getByLabel('Letzter Tag (leer: bis auf Weiteres)').fill(inDays(400));
		await page.getByRole('button', { name: 'Rolle geben' }).click();
		await page.getByText('Rolle gegeben').first().waitFor();

		const planning = page.locator('li', { hasText: 'Sozialplanung' }).first();
		await planning.locator('summary').click();
		await planning.getByLabel('Letzter Tag (notwendig)').fill(inDays(-1));
		await planning.getByRole('button', { name: 'Letzten Tag setzen' }).click();
		await page.getByText('Die Rolle bleibt hier aufgeschrieben').waitFor();
		await page.locator('summary', { hasText: '1 frühere Rolle' }).click();
		expect(await page.locator('.is-over').innerText()).toContain('zurückgenommen');

		for (const [summary, button, said] of [
			['Konto sperren', 'Konto sperren', 'Konto gesperrt'],
			['Konto entsperren', 'Konto entsperren', 'Konto entsperrt'],
			['Konto löschen', 'In den Papierkorb', 'Sie können das Konto noch zurückholen'],
			['Aus dem Papierkorb zurückholen', 'Konto zurückholen', 'Zurückgeholt']
		] as const) {
			const step = page.locator('details', { hasText: summary });
			expect(await step.getByRole('button').isVisible()).toBe(false);
			await step.locator('summary').click();
			await step.getByRole('button', { name: button }).click();
			await page.getByText(said).first().waitFor();
		}
		const history = await page.locator('.history').innerText();
		expect(history).toContain('aus dem Papierkorb zurückgeholt');
		expect(history).toContain('die Rolle „Ansprechperson einer Stadt oder Gemeinde“');

		await page.goto('/intern/konten');
		await page.getByLabel('Name oder E-Mail-Adresse').fill(name);
		await page.getByRole('button', { name: 'Suchen' }).last().click();
		expect(await page.locator('.person-row').allInnerTexts()).toEqual([
			expect.stringMatching(/Anna Neu[\s\S]*Ansprechperson einer Stadt oder Gemeinde \(Raunheim\)/)
		]);
	}, 120_000);

	test('changed by two people at once: the second one chooses, and nothing typed is lost', async () => {
		const [one, other] = [
			await openAsAdministrator({ javaScriptEnabled }),
			await openAsAdministrator({ javaScriptEnabled })
		];
		await invite(one, 'Erika Muster');
		await one.getByRole('link', { name: 'Zum Konto' }).click();
		const account = one.url();
		const [theirs, mine] = [`${randomUUID()}@example.org`, `${randomUUID()}@example.org`];
		await other.goto(account);
		await one.getByLabel('Name (notwendig)').fill('Erika Schmidt');
		await one.getByLabel('E-Mail-Adresse (notwendig)').fill(theirs);
		await one.getByRole('button', { name: 'Speichern' }).click();
		await one.getByText('Gespeichert').first().waitFor();

		await other.getByLabel('Name (notwendig)').fill('Erika Muster-Schmidt');
		await other.getByLabel('E-Mail-Adresse (notwendig)').fill(mine);
		await other.getByRole('button', { name: 'Speichern' }).click();
		expect(await other.getByRole('alert').innerText()).toContain('Inzwischen hat jemand anderes gespeichert');
		expect(await other.title()).toMatch(/^Fehler: /);
		// The form below still holds what was typed, to be worked over.
		expect(await other.getByLabel('Name (notwendig)').inputValue()).toBe('Erika Muster-Schmidt');
		const choice = other.locator('.conflict');
		expect(await choice.locator('fieldset').allInnerTexts()).toEqual([
			expect.stringMatching(/Name[\s\S]*Jetzt gespeichert\s*Erika Schmidt[\s\S]*Ihre Eingabe\s*Erika Muster-Schmidt/),
			expect.stringContaining(theirs)
		]);
		if (javaScriptEnabled) {
			expect(await findings(other)).toEqual([]);
			await other.setViewportSize({ width: 320, height: 640 });
			expect(await sideways(other)).toBe(0);
		}
		// Theirs for the address, mine for the name.
		await choice.getByRole('group', { name: 'E-Mail-Adresse' }).getByRole('radio').first().check();
		await choice.getByRole('button', { name: 'Auswahl speichern' }).click();
		await other.getByText('Gespeichert').first().waitFor();
		expect(await other.getByLabel('Name (notwendig)').inputValue()).toBe('Erika Muster-Schmidt');
		expect(await other.getByLabel('E-Mail-Adresse (notwendig)').inputValue()).toBe(theirs);
	}, 60_000);
});

test('locking an account needs no mouse: the step opens, says what it does, and is done', async () => {
	const page = await openAsAdministrator({ javaScriptEnabled: true });
	await invite(page, 'Tabea Taste');
	await tabTo(page, page.getByRole('link', { name: 'Zum Konto' }));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Tabea Taste' }).waitFor();
	const step = page.locator('details', { hasText: 'Konto sperren' });
	await tabTo(page, step.locator('summary'));
	await page.keyboard.press('Enter');
	expect(await step.innerText()).toContain('Alle Anmeldungen enden sofort');
	await tabTo(page, step.getByRole('button', { name: 'Konto sperren' }), { within: 1 });
	await page.keyboard.press('Enter');
	await page.getByText('Konto gesperrt').first().waitFor();
	// The answer has the focus, so that it is read out first.
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Konto gesperrt');
}, 60_000);

test('the pages of accounts and organisations have no finding, light and dark, wide and narrow', async () => {
	const page = await openAsAdministrator({ javaScriptEnabled: true });
	for (const path of [
		'/intern',
		'/intern/konten',
		'/intern/konten?stand=bin',
		'/intern/konten/1',
		'/intern/konten/37',
		'/intern/konten/neu',
		'/intern/organisationen',
		'/intern/organisationen/4'
	])
		await examine(page, path);
}, 120_000);

test.each(Object.keys(ROLES) as Role[])('the start page tells %s what it may do, and where', async (role) => {
	const page = await openAs(role, { javaScriptEnabled: true });
	const { name, description } = roleTexts[role];
	const own = await page.locator('section[aria-labelledby="rollen"]').innerText();
	expect(own).toContain(name);
	expect(own).toContain(description);
	// Everybody has somewhere to go: pages of their own, or the public ones. None of them is closed to the role.
	const links = page.locator('section[aria-labelledby="bereiche"] a');
	const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(addresses.length).toBeGreaterThan(0);
	const cookie = await visitor.signInAs(role);
	for (const address of addresses)
		expect([address, (await visitor.get(address, { cookie })).status]).toEqual([address, 200]);
	expect(await findings(page)).toEqual([]);
});
