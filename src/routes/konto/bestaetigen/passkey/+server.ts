import { json } from '@sveltejs/kit';
import { askForPasskey } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { relyingParty } from '../../../relying-party.server.ts';
import { ownAccount } from '../../own-account.server.ts';

/** What the browser needs to ask for one of the own passkeys. */
export const POST = async (event) => {
	const { personId } = ownAccount(event.locals);
	return json(await askForPasskey(getDatabase(), { party: relyingParty(event), purpose: 'prove', personId }));
};
