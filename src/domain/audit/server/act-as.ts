/**
 * Who acts, told to the database: its policies decide which rows there are for them (row-level security), so that a query
 * which forgets to ask shows nothing it should not.
 */
import type { RawBuilder } from 'kysely';
import { permissionsOf, type Actor } from '#domain/access';
import { getDatabase, inTransaction, sql, type DatabaseTransaction, type Queryable } from '#platform/database';

/** Names the actor for the rest of the transaction. */
export async function actAs(tx: DatabaseTransaction, actor: Actor): Promise<void> {
	await sql`select ${settings(settingsFor(actor))}`.execute(tx);
}

/**
 * Reads what the actor may see; writing is refused by the database. Figures that nobody has released are read through a
 * command with `isReading` instead, which leaves an entry in the trail.
 */
export function readAs<T>(
	actor: Actor,
	read: (tx: DatabaseTransaction) => Promise<T>,
	database: Queryable = getDatabase()
): Promise<T> {
	if (database.isTransaction) return transactionAs(actor, read, database);
	return inTransaction(database, async (tx) => {
		await sql`select ${settings(settingsFor(actor))}, set_config('transaction_read_only', 'on', true)`.execute(tx);
		return read(tx);
	});
}

/**
 * Work that leaves no entry in the trail: sessions, attempts to sign in, the jobs' own notes. Everything else that changes
 * something is a command.
 */
export function transactionAs<T>(
	actor: Actor,
	work: (tx: DatabaseTransaction) => Promise<T>,
	database: Queryable = getDatabase()
): Promise<T> {
	return inTransaction(database, async (tx) => {
		const before = database.isTransaction ? await findSettings(tx) : null;
		await actAs(tx, actor);
		const result = await work(tx);
		if (before) await sql`select ${settings(before)}`.execute(tx);
		return result;
	});
}

type Settings = { readonly actor: string; readonly permissions: string; readonly areas: string };

function settingsFor(actor: Actor): Settings {
	return { actor: actor.id, permissions: permissionsOf(actor).join(' '), areas: (actor.areas ?? []).join(' ') };
}

const settings = ({ actor, permissions, areas }: Settings): RawBuilder<unknown> =>
	sql`set_config('kreislauf.actor', ${actor}, true), set_config('kreislauf.permissions', ${permissions}, true),
		set_config('kreislauf.areas', ${areas}, true)`;

/** Who has been acting in a transaction that was begun by somebody else. */
async function findSettings(tx: DatabaseTransaction): Promise<Settings | null> {
	const { rows } = await sql<Settings>`select coalesce(current_setting('kreislauf.actor', true), '') as actor,
		coalesce(current_setting('kreislauf.permissions', true), '') as permissions,
		coalesce(current_setting('kreislauf.areas', true), '') as areas`.execute(tx);
	return rows[0] ?? null;
}
