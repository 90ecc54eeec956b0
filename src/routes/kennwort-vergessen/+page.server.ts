import { error, type Actions } from '@sveltejs/kit';
import { requestPasswordLink } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { describeError } from '#platform/describe-error';
import { log } from '#platform/log';
import { readMailSettings } from '#platform/mail/mail-settings';
import { sendMail } from '#platform/mail/send-mail';
import { linkMail } from '#ui/texts/link-mail.ts';
import { formText } from '../form-text.server.ts';

export const load = () => requireMail();

export const actions: Actions = {
	default: async ({ request, url, getClientAddress }) => {
		requireMail();
		const email = formText(await request.formData(), 'email');
		// Not waited for: how long it takes would tell whether there is such an account.
		void mailLink({ email, address: getClientAddress(), origin: url.origin }).catch((problem: unknown) =>
			log('error', 'password-link-failed', describeError(problem))
		);
		return { isAsked: true };
	}
};

async function mailLink(asked: { readonly email: string; readonly address: string; readonly origin: string }) {
	const link = await requestPasswordLink(getDatabase(), asked);
	if (!link) return;
	const { email, name, token } = link;
	await sendMail(
		linkMail({ purpose: 'forgotten-password', to: email, name, link: `${asked.origin}/einladung/${token}` })
	);
}

/** Without a mail server there is no way to send a link, and so no such page. */
function requireMail(): void {
	if (!readMailSettings()) error(404, 'Diese Seite gibt es nicht.');
}
