/**
 * Appends to the trail. Each entry carries the hash of the one before, so that a removed or altered entry is noticed.
 */
import { createHash } from 'node:crypto';
import type { Actor } from '#domain/access';
import { sql, type DatabaseTransaction } from '#platform/database';

type NewEntry = {
	readonly actor: Actor;
	readonly command: string;
	readonly detail: Record<string, unknown>;
	readonly kind: EntryKind;
	/** What it was about, for example `delivery:12`. */
	readonly object: string | null;
};

/** `reading`: confidential figures were looked at or exported, nothing was changed. */
export type EntryKind = 'change' | 'reading';

/** 1 until migration 0007; 2 also covers kind and object. */
const HASH_VERSION = 2;

export async function appendEntry(
	tx: DatabaseTransaction,
	{ actor, command, detail, kind, object }: NewEntry
): Promise<void> {
	// One writer at a time, or two entries would follow the same one.
	await sql`select pg_advisory_xact_lock(hashtext('audit.entries'))`.execute(tx);
	const last = await sql<{ hash: string | null }>`select audit.newest_hash() as hash`.execute(tx);
	const previousHash = last.rows[0]?.hash ?? '';
	const recordedAt = new Date().toISOString();
	const text = JSON.stringify(detail);
	const hash = entryHash({
		previousHash,
		recordedAt,
		actorId: actor.id,
		command,
		detail: text,
		kind,
		object,
		hashVersion: HASH_VERSION
	});
	await sql`insert into audit.entries
			(recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, kind, object, hash_version)
		values (${recordedAt}, ${actor.id}, ${actor.name}, ${command}, ${text}, ${previousHash}, ${hash}, ${kind}, ${object},
			${HASH_VERSION})`.execute(tx);
}

export type HashedEntry = {
	readonly previousHash: string;
	readonly recordedAt: string;
	readonly actorId: string;
	readonly command: string;
	readonly detail: string;
	readonly kind: string;
	readonly object: string | null;
	readonly hashVersion: number;
};

/** SHA-256 over the fields of an entry, one a line. The actor's name is left out: it may have to be forgotten one day. */
export function entryHash(entry: HashedEntry): string {
	const fields = [entry.previousHash, entry.recordedAt, entry.actorId, entry.command, entry.detail];
	if (entry.hashVersion >= 2) fields.push(entry.kind, entry.object ?? '');
	return createHash('sha256').update(fields.join('\n')).digest('hex');
}
