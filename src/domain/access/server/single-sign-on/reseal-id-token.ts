import { sql, type DatabaseTransaction } from '#platform/database';
import { seal, unseal } from './seal.ts';

type Row = {
	readonly provider: string;
	readonly issuer: string;
	readonly subject: string;
	readonly sid: string | null;
	readonly sealedIdToken: string | null;
};

/** When a session goes on under a new token, the ID token that only the old one could open goes with it. */
export async function resealIdToken(
	tx: DatabaseTransaction,
	sessionId: number,
	{ before, after }: { readonly before: string; readonly after: string }
): Promise<void> {
	const { rows } = await sql<Row>`delete from access.single_sign_on_sessions
		where session_id = ${sessionId} and sealed_id_token is not null
		returning provider, issuer, subject, sid, sealed_id_token as "sealedIdToken"`.execute(tx);
	const [row] = rows;
	if (!row) return;
	const idToken = row.sealedIdToken === null ? null : unseal(row.sealedIdToken, before);
	await sql`insert into access.single_sign_on_sessions (session_id, provider, issuer, subject, sid, sealed_id_token)
		values (${sessionId}, ${row.provider}, ${row.issuer}, ${row.subject}, ${row.sid},
			${idToken === null ? null : seal(idToken, after)})`.execute(tx);
}
