import { transactionAs } from '#domain/audit/server';
import { sql, type Queryable } from '#platform/database';
import { serviceActor } from '../actor.ts';
import { hashOfToken } from './hash-of-token.ts';
import type { InvitationPurpose } from './write-invitation.ts';

export type OpenInvitation = {
	readonly personId: number;
	readonly email: string;
	readonly name: string;
	readonly purpose: InvitationPurpose;
};

/** Whom the link was made for; null alike for an unknown, used, withdrawn or old one, and when the account is locked. */
export function findInvitation(database: Queryable, token: string): Promise<OpenInvitation | null> {
	return transactionAs(
		serviceActor('sign-in'),
		async (tx) => {
			const { rows } = await sql<OpenInvitation>`select person.id as "personId", person.email, person.name,
					invitation.purpose
				from access.invitations invitation join access.people person on person.id = invitation.person_id
					and person.is_active and person.deleted_at is null
				where invitation.token_hash = ${hashOfToken(token)} and invitation.used_at is null
					and invitation.withdrawn_at is null and invitation.expires_at > now()`.execute(tx);
			return rows[0] ?? null;
		},
		database
	);
}
