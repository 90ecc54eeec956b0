import { createTransport } from 'nodemailer';
import { log } from '../log.ts';
import { readMailSettings, type MailSettings } from './mail-settings.ts';

/** Plain text: nothing to click but links that can be read, nothing loaded from anywhere. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** `off`: no mail server is configured. `failed`: the log says why, without the address. */
export type Sent = 'sent' | 'failed' | 'off';

const PATIENCE_IN_MILLISECONDS = 10_000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Hands a mail to the operator's server. Never throws: whoever needs the mail to arrive has another way, and says so. */
export async function sendMail(mail: Mail, settings: MailSettings | null = readMailSettings()): Promise<Sent> {
	if (!settings) return 'off';
	const transport = createTransport({
		url: settings.url,
		connectionTimeout: PATIENCE_IN_MILLISECONDS,
		greetingTimeout: PATIENCE_IN_MILLISECONDS,
		socketTimeout: PATIENCE_IN_MILLISECONDS,
		// A link that opens an account is not sent in the clear, except to a mail server on this machine.
		requireTLS: !LOOPBACK.test(new URL(settings.url).hostname),
		disableFileAccess: true,
		disableUrlAccess: true
	});
	try {
		await transport.sendMail({
			from: settings.from,
			to: { name: '', address: mail.to },
			subject: mail.subject,
			text: mail.text,
			headers: { 'auto-submitted': 'auto-generated' }
		});
		return 'sent';
	} catch (error) {
		log('error', 'mail-failed', { reason: codeOf(error) });
		return 'failed';
	} finally {
		transport.close();
	}
}

/** `ECONNECTION`, `EAUTH`, or the number the server answered; its words may repeat the address. */
function codeOf(error: unknown): string {
	const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
	return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
}
