import { buildEndSessionUrl } from 'openid-client';
import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';
import { connectProvider } from './connect-provider.ts';
import { problemOf } from './problem-of.ts';
import { unseal } from './seal.ts';
import { findProvider } from './shared-providers.ts';

type Row = { readonly provider: string; readonly sealedIdToken: string | null };

/**
 * Where the person's browser ends the session at the provider too, or null: the session came otherwise, the operator does not
 * want it, or the provider cannot do it now (OpenID Connect RP-Initiated Logout 1.0). To be asked before the session is closed.
 */
export async function findSignOutAddress(
	database: Queryable,
	token: string,
	returnTo: string
): Promise<{ readonly target: URL; readonly providerName: string } | null> {
	const row = await transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<Row>`select here.provider, here.sealed_id_token as "sealedIdToken"
				from access.single_sign_on_sessions here join access.sessions session on session.id = here.session_id
				where session.token_hash = ${hashOfToken(token)}`.execute(tx);
			return rows[0];
		},
		database
	);
	const provider = row && findProvider(row.provider);
	if (!provider?.signsOutThere || !row?.sealedIdToken) return null;
	// Null when the cookie has been renewed since: then the provider asks the person whether they mean it.
	const idToken = unseal(row.sealedIdToken, token);
	try {
		const configuration = await connectProvider(provider);
		if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
		const target = buildEndSessionUrl(configuration, {
			post_logout_redirect_uri: returnTo,
			...(idToken !== null && { id_token_hint: idToken })
		});
		return { target, providerName: provider.name };
	} catch (error) {
		problemOf(error, provider, 'sign-out');
		return null;
	}
}
