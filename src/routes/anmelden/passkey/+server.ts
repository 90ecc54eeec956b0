import { json } from '@sveltejs/kit';
import { askForPasskey } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { relyingParty } from '../../relying-party.server.ts';

/** What the browser needs to ask for any passkey of ours; asked by the script of the sign-in page. */
export const POST = async (event) =>
	json(await askForPasskey(getDatabase(), { party: relyingParty(event), purpose: 'sign-in', personId: null }));
