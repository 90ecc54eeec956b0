import { error, json } from '@sveltejs/kit';
import { offerPasskey } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { relyingParty } from '../../../relying-party.server.ts';

/** What the browser needs to make a passkey; asked by the script of the page. */
export const POST = async (event) => {
	const offer = await offerPasskey(getDatabase(), event.locals.actor, relyingParty(event));
	return offer ? json(offer) : error(403, 'Zu dieser Anmeldung gehört kein Konto.');
};
