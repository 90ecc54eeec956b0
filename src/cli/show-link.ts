import { sendMail } from '#platform/mail/send-mail';
import { readSettings } from '#platform/settings';
import { formatDateTime } from '#ui/texts/format-date.ts';
import { handedOverText } from '#ui/texts/handed-over.ts';
import { linkMail } from '#ui/texts/link-mail.ts';
import type { CliIo } from './cli-command.ts';

type Link = {
	readonly purpose: 'invitation' | 'fresh-start';
	readonly email: string;
	readonly name: string;
	readonly token: string;
	readonly expiresAt: string;
	readonly asJson: boolean;
};

/** Prints a link once, for the operator to hand over, and mails it where a mail server is set. */
export async function showLink(io: Pick<CliIo, 'stdout'>, { asJson, token, ...told }: Link): Promise<void> {
	const { port, origin } = readSettings();
	const { purpose, email, name, expiresAt } = told;
	const link = `${origin?.origin ?? `http://localhost:${port}`}/einladung/${token}`;
	const mail = await sendMail(linkMail({ purpose, to: email, name, link, expiresAt }));
	if (asJson) io.stdout(`${JSON.stringify({ email, link, expiresAt, mail })}\n`);
	else io.stdout(`${link}\nGilt bis ${formatDateTime(expiresAt)} und einmal. ${handedOverText[mail]}\n`);
}
