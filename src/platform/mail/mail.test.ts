import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { CannotStart } from '../cannot-start.ts';
import { readMailSettings } from './mail-settings.ts';
import { sendMail } from './send-mail.ts';

const servers: Server[] = [];
afterEach(async () => {
	await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A mail server that says yes (or `answer`) and keeps what it heard. */
async function listen(answer = '250 ok'): Promise<{ port: number; heard: string[] }> {
	const heard: string[] = [];
	const server = createServer((socket: Socket) => {
		let isMessage = false;
		socket.write('220 test\r\n');
		socket.on('data', (bytes) => {
			for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
				heard.push(line);
				if (isMessage && line !== '.') continue;
				isMessage = line === 'DATA';
				const verb = isMessage ? 'DATA' : (/^[A-Z]+/.exec(line)?.[0] ?? '');
				const says = { DATA: '354 go on', RCPT: answer, QUIT: '221 bye', STARTTLS: '502 not here' }[verb] ?? '250 ok';
				socket.write(`${says}\r\n`);
			}
		});
		socket.on('error', () => {});
	}).listen(0, '127.0.0.1');
	servers.push(server);
	await new Promise((resolve) => server.once('listening', resolve));
	return { port: (server.address() as AddressInfo).port, heard };
}

const from = 'Sozialplanung <sozialplanung@kreis.example>';
const mail = {
	to: 'erika@kreis.example',
	subject: 'Einladung für Sie',
	text: 'Grüße\n\nhttps://monitor.kreis.example/x'
};

describe('a mail', () => {
	it('arrives with sender, subject and text, marked as written by a machine', async () => {
		const { port, heard } = await listen();
		expect(await sendMail(mail, { url: `smtp://127.0.0.1:${port}`, from })).toBe('sent');
		const text = heard.join('\n');
		expect(text).toContain('MAIL FROM:<sozialplanung@kreis.example>');
		expect(text).toContain('RCPT TO:<erika@kreis.example>');
		expect(text).toMatch(/Subject: =\?UTF-8\?/);
		expect(text).toMatch(/Auto-Submitted: auto-generated/i);
		expect(text).toMatch(/Content-Type: text\/plain; charset=utf-8/);
		expect(text).toContain('Gr=C3=BC=C3=9Fe');
		expect(text).toContain('https://monitor.kreis.example/x');
	});

	it('goes to one person, whatever the address says', async () => {
		const { port, heard } = await listen();
		const to = 'a@kreis.example, b@kreis.example\r\nBcc: c@kreis.example';
		await sendMail({ ...mail, to }, { url: `smtp://127.0.0.1:${port}`, from });
		expect(heard.filter((line) => line.startsWith('RCPT')).length).toBeLessThanOrEqual(1);
		expect(heard.filter((line) => /^bcc:/i.test(line))).toEqual([]);
	});

	it('that the server refuses, or that reaches nobody, is told as failed', async () => {
		const { port } = await listen('550 no such person');
		expect(await sendMail(mail, { url: `smtp://127.0.0.1:${port}`, from })).toBe('failed');
		expect(await sendMail(mail, { url: 'smtp://127.0.0.1:1', from })).toBe('failed');
	});

	it('is not sent when no server is set', async () => {
		expect(await sendMail(mail, null)).toBe('off');
	});

	it('does not travel in the clear where encryption is asked for', async () => {
		const { port, heard } = await listen();
		const url = `smtp://127.0.0.1:${port}?requireTLS=true`;
		expect(await sendMail(mail, { url, from })).toBe('failed');
		expect(heard.join('\n')).not.toContain('MAIL FROM');
	});
});

describe('the settings', () => {
	it('are none, or complete', () => {
		expect(readMailSettings({})).toBeNull();
		expect(
			readMailSettings({ KREISLAUF_SMTP_URL: 'smtps://a:b@mail.kreis.example', KREISLAUF_MAIL_FROM: from })
		).toEqual({
			url: 'smtps://a:b@mail.kreis.example',
			from
		});
	});

	it.each([
		{ KREISLAUF_SMTP_URL: 'smtps://mail.kreis.example' },
		{ KREISLAUF_MAIL_FROM: from },
		{ KREISLAUF_SMTP_URL: 'mail.kreis.example', KREISLAUF_MAIL_FROM: from },
		{ KREISLAUF_SMTP_URL: 'smtp://mail.kreis.example', KREISLAUF_MAIL_FROM: 'Sozialplanung' },
		{ KREISLAUF_SMTP_URL: 'smtp://mail.kreis.example', KREISLAUF_MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }
	])('are refused when half of them is missing or wrong: %o', (environment) => {
		expect(() => readMailSettings(environment)).toThrow(CannotStart);
	});
});
