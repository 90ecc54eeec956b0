/** A mail server that takes everything and keeps it, on loopback. */
import { createServer, type AddressInfo } from 'node:net';

export type Mailbox = {
	readonly url: string;
	/** Recipient and text of each mail so far. */
	readonly mails: readonly { readonly to: string; readonly text: string }[];
	/** Waits for the next one to this address. */
	readonly next: (to: string) => Promise<string>;
	readonly close: () => Promise<void>;
};

const PATIENCE_IN_MILLISECONDS = 10_000;

export async function openMailbox(): Promise<Mailbox> {
	const mails: { to: string; text: string }[] = [];
	const read = new Set<object>();
	const server = createServer((socket) => {
		let to = '';
		let message: string[] | null = null;
		socket.on('error', () => {});
		socket.write('220 mailbox\r\n');
		socket.on('data', (bytes) => {
			for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
				if (message && line !== '.') {
					message.push(line);
					continue;
				}
				if (message) mails.push({ to, text: decode(message.join('\n')) });
				message = line === 'DATA' ? [] : null;
				to = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? to;
				socket.write(message ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
			}
		});
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	return {
		url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		mails,
		next: async (to) => {
			const until = Date.now() + PATIENCE_IN_MILLISECONDS;
			while (Date.now() < until) {
				const mail = mails.find((one) => one.to === to && !read.has(one));
				if (mail) {
					read.add(mail);
					return mail.text;
				}
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new Error(`No mail to ${to}.`);
		},
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** Quoted-printable as UTF-8. */
function decode(text: string): string {
	const bytes = text
		.replace(/=\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
