import { error, json } from '@sveltejs/kit';
import { askForPasskey, mayAskForPasskey } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { relyingParty } from '../../relying-party.server.ts';

/** What the browser needs to ask for any passkey of ours; asked by the script of the sign-in page. */
export const POST = async (event) => {
	const mayAsk = await mayAskForPasskey(getDatabase(), event.getClientAddress());
	if (!mayAsk) error(429, 'Zu viele Versuche. Bitte warten Sie 15 Minuten.');
	return json(await askForPasskey(getDatabase(), { party: relyingParty(event), purpose: 'sign-in', personId: null }));
};
