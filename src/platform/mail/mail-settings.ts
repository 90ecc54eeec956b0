import { CannotStart } from '../cannot-start.ts';
import { readSecret } from '../read-secret.ts';

export type MailSettings = {
	/** `smtps://name:password@mail.kreis.example` or `smtp://…:587`; the second one is encrypted when the server offers it. */
	readonly url: string;
	/** `Sozialplanung <sozialplanung@kreis.example>`. */
	readonly from: string;
};

/**
 * How mail is sent, or null: without a mail server nothing is sent, and links are handed over by people.
 * @throws {CannotStart} when only half of it is set or makes no sense.
 */
export function readMailSettings(environment: NodeJS.ProcessEnv = process.env): MailSettings | null {
	const url = readSecret('KREISLAUF_SMTP_URL', environment);
	const from = environment['KREISLAUF_MAIL_FROM'];
	if (!url && !from) return null;
	if (!url || !from)
		throw new CannotStart('Für E-Mail müssen KREISLAUF_SMTP_URL und KREISLAUF_MAIL_FROM beide gesetzt sein.');
	if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ''))
		throw new CannotStart('KREISLAUF_SMTP_URL ist keine Adresse wie smtps://name:kennwort@mail.kreis.example.');
	if (!/^[^@\r\n]*[^@\s]+@[^@\s]+$/.test(from))
		throw new CannotStart('KREISLAUF_MAIL_FROM ist kein Absender wie Sozialplanung <sozialplanung@kreis.example>.');
	return { url, from };
}
