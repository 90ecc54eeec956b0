import { sendMail, type Sent } from '#platform/mail/send-mail';
import { linkMail } from '#ui/texts/link-mail.ts';

type Made = {
	readonly purpose: 'invitation' | 'fresh-start';
	readonly email: string;
	readonly name: string;
	readonly token: string;
	readonly expiresAt: string;
};

/** What the page shows once; the same goes to the person by mail where a mail server is set. */
export type HandedOver = { readonly link: string; readonly expiresAt: string; readonly mail: Sent };

export async function handOverLink(
	{ url }: { readonly url: URL },
	{ token, email, ...told }: Made
): Promise<HandedOver> {
	const link = `${url.origin}/einladung/${token}`;
	const mail = await sendMail(linkMail({ ...told, to: email, link }));
	return { link, expiresAt: told.expiresAt, mail };
}
