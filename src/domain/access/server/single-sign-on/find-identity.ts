import { sql, type DatabaseTransaction } from '#platform/database';

/** A person as a provider knows them, or an account by its address; `isOpen`: neither locked nor deleted. */
export type KnownPerson = { readonly personId: number; readonly isOpen: boolean };
export type KnownIdentity = KnownPerson & { readonly identityId: number };

/** A provider's name for a person, unique together with the provider. */
export type Subject = { readonly issuer: string; readonly subject: string };

/** The person who came with this identity before; notes that they are here again. */
export async function findIdentity(
	tx: DatabaseTransaction,
	{ issuer, subject }: Subject
): Promise<KnownIdentity | null> {
	const { rows } = await sql<KnownIdentity>`update access.identities identity set last_sign_in_at = now()
		from access.people person
		where identity.issuer = ${issuer} and identity.subject = ${subject} and person.id = identity.person_id
		returning identity.id as "identityId", person.id as "personId",
			person.is_active and person.deleted_at is null as "isOpen"`.execute(tx);
	return rows[0] ?? null;
}

export async function findAccountOfAddress(tx: DatabaseTransaction, address: string): Promise<KnownPerson | null> {
	const { rows } = await sql<KnownPerson>`select id as "personId", is_active and deleted_at is null as "isOpen"
		from access.people where lower(email) = ${address}`.execute(tx);
	return rows[0] ?? null;
}
