/** An installation with a mail server: links arrive there, and nothing else tells whether an account exists. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccount, inviteAccount, resetAccount } from '../support/add-account.ts';
import { startEmptyInstallation, type EmptyInstallation } from '../support/empty-installation.ts';
import { Guest } from '../support/guest.ts';
import { openMailbox, type Mailbox } from '../support/mailbox.ts';
import { textOf } from '../support/text-of.ts';

const PASSWORD = 'vier Pferde im Regen';
let mailbox: Mailbox;
let server: EmptyInstallation;

beforeAll(async () => {
	mailbox = await openMailbox();
	server = await startEmptyInstallation({
		KREISLAUF_SMTP_URL: mailbox.url,
		KREISLAUF_MAIL_FROM: 'Sozialplanung <sozialplanung@kreis.example>'
	});
});
afterAll(async () => {
	await server.stop();
	await mailbox.close();
});

const pathIn = (mail: string): string => /https?:\/\/[^/\s]+(\/einladung\/[\w-]+)/.exec(mail)?.[1] ?? '';
const redeem = (path: string): Promise<Response> =>
	new Guest(server.origin).post(path, { password: PASSWORD, repeated: PASSWORD });
const ask = (email: string): Promise<Response> => new Guest(server.origin).post('/kennwort-vergessen', { email });

describe('a link', () => {
	test('of an invitation comes by mail, the same that was shown', async () => {
		const { email, path } = await inviteAccount(server.environment, 'monitor-editor');
		const mail = await mailbox.next(email);
		expect(mail).toMatch(/^From: .*sozialplanung@kreis\.example/m);
		expect(mail).toContain('Guten Tag, Erika Muster,');
		expect(pathIn(mail)).toBe(path);
		expect((await redeem(path)).status).toBe(303);
	});

	test('after a reset does too, and says what it is for', async () => {
		const { email } = await addAccount(server.environment, 'monitor-editor');
		const path = await resetAccount(server.environment, email);
		const mail = await mailbox.next(email);
		expect(mail).toContain('Ihr Zugang wurde zurückgesetzt.');
		expect(pathIn(mail)).toBe(path);
	});

	test('is made by an administrator on the page, which says that it was mailed', async () => {
		const admin = await addAccount(server.environment, 'administrator');
		const guest = new Guest(server.origin);
		await guest.signIn(admin.email, admin.password);
		await guest.setUpCodes();
		const fields = {
			name: 'Franz Feld',
			email: 'franz@kreis.example',
			role: 'monitor-editor',
			organisation: await organisationOn(guest),
			validFrom: new Date().toISOString().slice(0, 10),
			validTo: ''
		};
		const page = textOf(await (await guest.post('/intern/konten/neu', fields)).text());
		expect(page).toContain('Diesen Link hat die Person gerade per E-Mail bekommen.');
		expect(page).toContain(pathIn(await mailbox.next('franz@kreis.example')));
	});
});

async function organisationOn(guest: Guest): Promise<string> {
	const html = await (await guest.get('/intern/konten/neu')).text();
	return /<option value="(\d+)"[^>]*>Kreisverwaltung/.exec(html)?.[1] ?? '';
}

describe('a forgotten password', () => {
	test('is set anew with the link that comes by mail', async () => {
		const { email, password } = await addAccount(server.environment, 'monitor-editor');
		const page = await (await new Guest(server.origin).get('/anmelden')).text();
		expect(page).toContain('href="/kennwort-vergessen"');
		await ask(email.toUpperCase());
		const path = pathIn(await mailbox.next(email));
		expect((await new Guest(server.origin).signIn(email, password)).status).toBe(303);
		expect((await redeem(path)).status).toBe(303);
		expect((await new Guest(server.origin).signIn(email, password)).status).toBe(422);
		expect((await new Guest(server.origin).signIn(email, PASSWORD)).status).toBe(303);
	});

	test('of nobody gets the same answer, and no mail', async () => {
		const { email } = await addAccount(server.environment, 'monitor-editor');
		const seen = async (answer: Response): Promise<unknown> => [answer.status, textOf(await answer.text())];
		const [known, unknown] = [await seen(await ask(email)), await seen(await ask('niemand@kreis.example'))];
		expect(known).toEqual(unknown);
		await mailbox.next(email);
		expect(mailbox.mails.filter(({ to }) => to === 'niemand@kreis.example')).toEqual([]);
	});

	test('is no way to flood a mailbox', async () => {
		const { email } = await addAccount(server.environment, 'monitor-editor');
		for (let time = 0; time < 8; time++) await ask(email);
		await ask('letzte@kreis.example');
		await new Promise((resolve) => setTimeout(resolve, 1000));
		expect(mailbox.mails.filter(({ to }) => to === email)).toHaveLength(5);
	});
});

test('nothing of an address, a token or a password is in the log', () => {
	const log = server.output();
	expect(log).toContain('"event":"request"');
	for (const { to, text } of mailbox.mails) {
		expect(log).not.toContain(to);
		expect(log).not.toContain(pathIn(text).split('/').at(-1));
	}
	expect(log).not.toContain(PASSWORD);
});
