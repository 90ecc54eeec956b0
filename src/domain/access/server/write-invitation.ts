import { randomBytes } from 'node:crypto';
import { sql, type DatabaseTransaction } from '#platform/database';
import { hashOfToken } from './hash-of-token.ts';

/** `fresh-start` also takes the second factors away; `forgotten-password` was asked for by the person. */
export type InvitationPurpose = 'invitation' | 'fresh-start' | 'forgotten-password';

/** `token` goes into the link and is nowhere else. */
export type NewInvitation = { readonly invitationId: number; readonly token: string; readonly expiresAt: string };

const VALID_FOR_IN_HOURS: Record<InvitationPurpose, number> = {
	invitation: 7 * 24,
	'fresh-start': 7 * 24,
	'forgotten-password': 1
};

/** A new link for a person; what they had before from those who manage accounts is worth nothing from now on. */
export async function writeInvitation(
	tx: DatabaseTransaction,
	{ personId, purpose, by }: { readonly personId: number; readonly purpose: InvitationPurpose; readonly by: string }
): Promise<NewInvitation> {
	if (purpose !== 'forgotten-password') await withdrawInvitations(tx, personId);
	const token = randomBytes(32).toString('base64url');
	const { rows } = await sql<{ id: number; expiresAt: Date }>`insert into access.invitations
			(person_id, purpose, token_hash, created_by, expires_at)
		values (${personId}, ${purpose}, ${hashOfToken(token)}, ${by},
			now() + make_interval(hours => ${VALID_FOR_IN_HOURS[purpose]}))
		returning id, expires_at as "expiresAt"`.execute(tx);
	const [row] = rows;
	if (!row) throw new Error('The invitation was not written.');
	return { invitationId: row.id, token, expiresAt: row.expiresAt.toISOString() };
}

/** How many links that were still open are worth nothing now. */
export async function withdrawInvitations(tx: DatabaseTransaction, personId: number): Promise<number> {
	const { rows } = await sql`update access.invitations set withdrawn_at = now()
		where person_id = ${personId} and used_at is null and withdrawn_at is null and expires_at > now()
		returning id`.execute(tx);
	return rows.length;
}
