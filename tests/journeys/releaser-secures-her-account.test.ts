/** Somebody who releases figures: from the invitation to the second factor, by keyboard, with and without JavaScript. */
import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addAccount, inviteAccount } from '../support/add-account.ts';
import { examine, findings } from '../support/examine-page.ts';
import { codeFor } from '../support/guest.ts';
import { signIn, tabTo, TWO_WAYS, useBrowser } from '../support/journey.ts';

/** Passkeys are bound to a name; a number would not do. */
const origin = inject('origin').replace('127.0.0.1', 'localhost');
const environment = inject('environment');
const open = useBrowser(origin);
const PASSWORD = 'vier Pferde im Regen';
const NEW_PASSWORD = 'fünf Esel im Schnee';

const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** Types into the field as somebody without a mouse: Tab until it is reached. */
async function type(page: Page, label: string, text: string): Promise<void> {
	await tabTo(page, page.getByLabel(label, { exact: true }));
	await page.keyboard.type(text);
}

async function press(page: Page, button: string): Promise<void> {
	await tabTo(page, page.getByRole('button', { name: button, exact: true }));
	await page.keyboard.press('Enter');
}

async function enterPassword(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/anmelden');
	await type(page, 'E-Mail-Adresse (notwendig)', email);
	await type(page, 'Kennwort (notwendig)', password);
	await page.keyboard.press('Enter');
}

async function signOut(page: Page): Promise<void> {
	await page.goto('/konto');
	await press(page, 'Abmelden');
	await page.waitForURL(`${origin}/`);
}

const secretOn = async (page: Page): Promise<string> =>
	(await page.locator('.secret-groups code').innerText()).replaceAll(' ', '');

describe.each(TWO_WAYS)('by keyboard, $way', ({ javaScriptEnabled }) => {
	test('an invitation is taken up, the second factor set up, used, and the password changed', async () => {
		const { email, path } = await inviteAccount(environment, 'monitor-editor', 'monitor-releaser');
		const page = await open({ javaScriptEnabled });
		await page.goto(path);
		await type(page, 'Neues Kennwort (notwendig)', 'Passwort1234');
		await type(page, 'Neues Kennwort noch einmal (notwendig)', 'Passwort1234');
		await press(page, 'Kennwort speichern');
		await page.getByRole('alert').getByText('probieren Angreifer als Erstes').waitFor();
		await type(page, 'Neues Kennwort (notwendig)', PASSWORD);
		await type(page, 'Neues Kennwort noch einmal (notwendig)', PASSWORD);
		await press(page, 'Kennwort speichern');

		await page.waitForURL('**/konto/zweiter-faktor');
		const secret = await secretOn(page);
		await type(page, 'Code, den die App jetzt zeigt (notwendig)', '000000');
		await press(page, 'Zweiten Faktor einrichten');
		await page.getByRole('alert').getByText('Der Code stimmt nicht.').waitFor();
		expect(await secretOn(page)).toBe(secret);
		await type(page, 'Code, den die App jetzt zeigt (notwendig)', codeFor(secret, -30));
		await press(page, 'Zweiten Faktor einrichten');
		await page.getByText('eingerichtet und gilt ab sofort').waitFor();
		const codes = await page.locator('.code-list code').allInnerTexts();
		expect(codes).toHaveLength(10);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
		await page.goto('/intern/ausgaben');
		expect(await main(page)).not.toContain('ruht');

		await signOut(page);
		await enterPassword(page, email, PASSWORD);
		await page.waitForURL('**/anmelden/zweiter-faktor**');
		await type(page, 'Code aus Ihrer App (notwendig)', codeFor(secret));
		await press(page, 'Anmelden');
		await page.waitForURL('**/intern');

		// The telephone is gone: one of the ten codes on paper.
		await signOut(page);
		await enterPassword(page, email, PASSWORD);
		await tabTo(page, page.locator('summary', { hasText: 'Kein Zugriff darauf?' }));
		await page.keyboard.press('Enter');
		await type(page, 'Wiederherstellungscode (notwendig)', codes[3] ?? '');
		await press(page, 'Mit diesem Code bestätigen');
		await page.waitForURL('**/intern');
		await page.goto('/konto');
		expect(await main(page)).toContain('9 Codes sind noch gültig');

		await tabTo(page, page.getByRole('link', { name: 'Kennwort ändern' }));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/konto/kennwort');
		await type(page, 'Bisheriges Kennwort (notwendig)', PASSWORD);
		await type(page, 'Neues Kennwort (notwendig)', NEW_PASSWORD);
		await type(page, 'Neues Kennwort noch einmal (notwendig)', NEW_PASSWORD);
		await press(page, 'Kennwort ändern');
		await page.getByText('Das neue Kennwort gilt.').waitFor();
	});

	test('a session left behind elsewhere is ended', async () => {
		const { email, password } = await addAccount(environment, 'monitor-editor');
		const [here, there] = [await open({ javaScriptEnabled }), await open({ javaScriptEnabled })];
		for (const page of [here, there]) {
			await enterPassword(page, email, password);
			await page.waitForURL('**/intern');
		}
		await tabTo(here, here.getByRole('link', { name: 'Ihr Konto: Erika Muster' }));
		await here.keyboard.press('Enter');
		await here.waitForURL('**/konto');
		const other = here.locator('.session-row').filter({ has: here.getByRole('button') });
		expect(await other.innerText()).toContain('Chrome, Linux');
		await tabTo(here, other.getByRole('button'));
		await here.keyboard.press('Enter');
		await here.getByText('Die Anmeldung ist beendet.').waitFor();
		await there.goto('/intern');
		expect(there.url()).toContain('/anmelden?weiter=');
	});
});

describe('passkeys', () => {
	/** A telephone that checks who holds it, without a person. */
	async function addDevice(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
		const cdp = await page.context().newCDPSession(page);
		await cdp.send('WebAuthn.enable');
		const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true
			}
		});
		return { cdp, authenticatorId };
	}

	/** Signed in, with a passkey on the device of this browser. */
	async function openWithPasskey(): Promise<{
		page: Page;
		email: string;
		password: string;
		device: Awaited<ReturnType<typeof addDevice>>;
	}> {
		const account = await addAccount(environment, 'monitor-editor', 'monitor-releaser');
		const page = await open();
		const device = await addDevice(page);
		await enterPassword(page, account.email, account.password);
		await page.waitForURL('**/intern');
		expect(await main(page)).toContain('Eine Ihrer Rollen ruht');
		await page.goto('/konto/passkeys');
		await type(page, 'Name des Geräts (notwendig)', 'Diensthandy');
		await press(page, 'Passkey anlegen');
		await page.getByText('Der Passkey ist angelegt und gilt ab sofort').waitFor();
		return { page, device, ...account };
	}

	test('are made with a name, wake the resting roles, and sign in alone', async () => {
		const { page } = await openWithPasskey();
		await page.goto('/intern');
		expect(await main(page)).not.toContain('Eine Ihrer Rollen ruht');
		await signOut(page);
		await page.goto('/anmelden');
		await press(page, 'Mit Passkey anmelden');
		await page.waitForURL('**/intern');
		expect(await main(page)).not.toContain('Eine Ihrer Rollen ruht');
		await page.goto('/konto');
		expect(await main(page)).toMatch(/Mit Passkey\.[\s\S]*zuletzt benutzt/);
	});

	test('are the second step after a password, and the proof before a change', async () => {
		const { page, email, password } = await openWithPasskey();
		await signOut(page);
		await enterPassword(page, email, password);
		await page.waitForURL('**/anmelden/zweiter-faktor**');
		expect(await page.getByLabel('Code aus Ihrer App').count()).toBe(0);
		await press(page, 'Passkey verwenden');
		await page.waitForURL('**/intern');
		await page.goto('/konto/bestaetigen?weiter=/konto/passkeys');
		await press(page, 'Passkey verwenden');
		await page.waitForURL('**/konto/passkeys');
		await page.getByRole('button', { name: /^Entfernen\s*: Diensthandy$/ }).click();
		await page.getByText('Der Passkey ist entfernt').waitFor();
		await signOut(page);
		await page.goto('/anmelden');
		await press(page, 'Mit Passkey anmelden');
		await page.getByRole('alert').getByText('gehört zu keinem Konto').waitFor();
	});

	test('that the device does not give, or not without checking who holds it, leave a way on', async () => {
		const { page, device } = await openWithPasskey();
		await signOut(page);
		await device.cdp.send('WebAuthn.setUserVerified', {
			authenticatorId: device.authenticatorId,
			isUserVerified: false
		});
		await page.goto('/anmelden');
		await press(page, 'Mit Passkey anmelden');
		await page.getByText('Sie können es noch einmal versuchen.').waitFor();
		await device.cdp.send('WebAuthn.setUserVerified', {
			authenticatorId: device.authenticatorId,
			isUserVerified: true
		});
		await press(page, 'Mit Passkey anmelden');
		await page.waitForURL('**/intern');
	});

	test('are not made twice on one device', async () => {
		const { page } = await openWithPasskey();
		await page.getByLabel('Name des Geräts (notwendig)').fill('Noch einmal');
		await page.getByRole('button', { name: 'Passkey anlegen' }).click();
		await page.getByText('Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.').waitFor();
	});

	test('need JavaScript: without it a sentence says so, and the rest works', async () => {
		const { email, password } = await addAccount(environment, 'monitor-editor');
		const page = await open({ javaScriptEnabled: false });
		await page.goto('/anmelden');
		expect(await page.getByRole('button', { name: 'Mit Passkey anmelden' }).count()).toBe(0);
		await page.getByText('Für Passkeys braucht diese Seite JavaScript').waitFor();
		await enterPassword(page, email, password);
		await page.waitForURL('**/intern');
		await page.goto('/konto/passkeys');
		await page.getByText('Für Passkeys braucht diese Seite JavaScript').waitFor();
	});
});

describe('no page has a finding', () => {
	let account: { email: string; password: string };
	beforeAll(async () => {
		account = await addAccount(environment, 'monitor-editor', 'monitor-releaser');
	});

	test('for strangers: sign-in, invitation, and where they are refused', async () => {
		const page = await open();
		const { path } = await inviteAccount(environment, 'monitor-editor');
		for (const one of ['/anmelden', '/anmelden?abgelaufen', path, '/einladung/gibt-es-nicht']) await examine(page, one);
		await page.goto(path);
		await page.getByLabel('Neues Kennwort (notwendig)').fill('Passwort1234');
		await page.getByLabel('Neues Kennwort noch einmal').fill('Passwort1234');
		await page.getByRole('button', { name: 'Kennwort speichern' }).click();
		await page.getByRole('alert').waitFor();
		expect(await findings(page)).toEqual([]);
	});

	test('for a person: before the second factor, while setting it up, with it, and at the second step', async () => {
		const page = await open();
		await enterPassword(page, account.email, account.password);
		await page.waitForURL('**/intern');
		const pages = ['', '/kennwort', '/zweiter-faktor', '/passkeys', '/wiederherstellungscodes', '/bestaetigen'];
		for (const one of ['/intern', ...pages.map((path) => `/konto${path}`)]) await examine(page, one);

		await page.goto('/konto/zweiter-faktor');
		const secret = await secretOn(page);
		await page.getByLabel('Code, den die App jetzt zeigt').fill('000000');
		// Another notice stands there already, so the answer itself is waited for.
		await Promise.all([
			page.waitForEvent('load'),
			page.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click()
		]);
		expect(await findings(page)).toEqual([]);
		await page.getByLabel('Code, den die App jetzt zeigt').fill(codeFor(secret, 0));
		await page.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click();
		await page.locator('.code-list').waitFor();
		expect(await findings(page)).toEqual([]);
		for (const one of pages) await examine(page, `/konto${one}`);

		await signOut(page);
		await enterPassword(page, account.email, account.password);
		await page.waitForURL('**/anmelden/zweiter-faktor**');
		await examine(page, '/anmelden/zweiter-faktor');
	});

	test('for a demo role', async () => {
		const page = await open();
		await signIn(page, 'Revision');
		await examine(page, '/konto');
	});
});
