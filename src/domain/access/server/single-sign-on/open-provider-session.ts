import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../../actor.ts';
import { hashOfToken } from '../hash-of-token.ts';
import { openSession, type SessionToken } from '../sessions.ts';
import type { Subject } from './find-identity.ts';
import { seal } from './seal.ts';

export type ProviderSession = Subject & {
	readonly provider: string;
	readonly personId: number;
	/** The provider's name for its session, when it has one. */
	readonly sid: string | null;
	readonly hasSecondFactor: boolean;
	/** Needed to sign out there; null when that is not wanted. */
	readonly idToken: string | null;
	readonly device?: string | undefined;
};

/** A session that ends when the one at the provider does. */
export function openProviderSession(database: Queryable, session: ProviderSession): Promise<SessionToken> {
	const { provider, personId, issuer, subject, sid, hasSecondFactor, idToken, device } = session;
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const opened = await openSession(tx, {
				personId,
				method: 'single-sign-on',
				hasSecondFactor,
				...(device !== undefined && { device })
			});
			const sealed = idToken === null ? null : seal(idToken, opened.token);
			await sql`insert into access.single_sign_on_sessions (session_id, provider, issuer, subject, sid, sealed_id_token)
				select id, ${provider}, ${issuer}, ${subject}, ${sid}, ${sealed} from access.sessions
				where token_hash = ${hashOfToken(opened.token)}`.execute(tx);
			return opened;
		},
		database
	);
}
