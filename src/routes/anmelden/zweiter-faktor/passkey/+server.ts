import { error, json } from '@sveltejs/kit';
import { askForPasskey } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { relyingParty } from '../../../relying-party.server.ts';
import { findPending } from '../find-pending.server.ts';

/** What the browser needs to ask for a passkey of whoever has done the first step. */
export const POST = async (event) => {
	const pending = await findPending(event);
	if (!pending) error(404, 'Die Anmeldung hat zu lange gedauert.');
	const { personId } = pending;
	return json(await askForPasskey(getDatabase(), { party: relyingParty(event), purpose: 'sign-in', personId }));
};
