import { done, refused, requireVersion, type Outcome } from '#domain/audit';
import { sql, type DatabaseTransaction } from '#platform/database';
import { lockAccounts } from './lock-accounts.ts';

export type HeldPerson = {
	readonly id: number;
	readonly name: string;
	readonly email: string | null;
	readonly isActive: boolean;
	readonly deletedAt: Date | null;
};

/** Which person, and the version the form showed. */
export type ShownPerson = { readonly person: number; readonly version: number };

/**
 * Locks the row until the end of the transaction and counts its version up. Refuses an unknown person, and one that
 * somebody else has changed since the form was shown.
 */
export async function holdPerson(
	tx: DatabaseTransaction,
	{ person, version }: ShownPerson
): Promise<Outcome<HeldPerson>> {
	await lockAccounts(tx);
	const { rows } = await sql<HeldPerson & { version: number }>`select id, name, email, is_active as "isActive",
			deleted_at as "deletedAt", version
		from access.people where id = ${person} for update`.execute(tx);
	const row = rows[0];
	if (!row) return refused({ rule: 'person-unknown', level: 'error' });
	const { name, email } = row;
	const conflict = requireVersion(version, {
		object: `person:${person}`,
		version: row.version,
		fields: { name, email: email ?? '' }
	});
	if (conflict) return conflict;
	await sql`update access.people set version = version + 1 where id = ${person}`.execute(tx);
	return done(row);
}

/** As `holdPerson`, for what makes no sense with a deleted account. */
export async function holdPersonInUse(tx: DatabaseTransaction, shown: ShownPerson): Promise<Outcome<HeldPerson>> {
	const held = await holdPerson(tx, shown);
	return held.ok && held.value.deletedAt ? refused({ rule: 'person-in-bin', level: 'error' }) : held;
}
