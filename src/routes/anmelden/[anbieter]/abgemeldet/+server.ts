/**
 * A provider tells us, server to server, that somebody has signed out there. The only address that takes a form from
 * elsewhere (`refuse-foreign-posts.server.ts`): what counts is the token's signature.
 */
import { json, redirect } from '@sveltejs/kit';
import { findProvider, obeyLogoutToken } from '#domain/access/server';
import { getDatabase } from '#platform/database';
import { formText } from '../../../form-text.server.ts';

const headers = { 'cache-control': 'no-store' };

export const GET = () => redirect(303, '/anmelden');

export const POST = async ({ params, request }) => {
	const provider = findProvider(params.anbieter);
	const token = await logoutToken(request);
	if (provider && token && (await obeyLogoutToken(getDatabase(), provider, token)))
		return new Response(null, { headers });
	return json({ error: 'invalid_request' }, { status: 400, headers });
};

/** Empty when it is no form of fields, or too long. */
async function logoutToken(request: Request): Promise<string> {
	try {
		return formText(await request.formData(), 'logout_token');
	} catch {
		return '';
	}
}
