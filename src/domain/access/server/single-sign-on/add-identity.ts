import { sql, type DatabaseTransaction } from '#platform/database';
import type { Subject } from './find-identity.ts';

/** Its id, or null when it is known already: two browsers of the same person came at once. */
export async function addIdentity(
	tx: DatabaseTransaction,
	{ personId, issuer, subject }: Subject & { readonly personId: number }
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`insert into access.identities (person_id, issuer, subject)
		values (${personId}, ${issuer}, ${subject}) on conflict (issuer, subject) do nothing returning id`.execute(tx);
	return rows[0]?.id ?? null;
}
