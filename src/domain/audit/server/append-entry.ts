/**
 * Appends to the trail. Each entry carries the hash of the one before, so that a removed or altered entry is noticed.
 */
import { hash as digest, randomBytes } from 'node:crypto';
import type { Actor } from '#domain/access';
import { sql, type DatabaseTransaction } from '#platform/database';
import type { EntryKind } from '../trail-entry.ts';

export type NewEntry = {
	readonly actor: Actor;
	readonly command: string;
	readonly detail: Record<string, unknown>;
	readonly kind: EntryKind;
	/** What it was about, for example `delivery:12`. */
	readonly object: string | null;
};

/**
 * 1 until migration 0007; 2 also covers kind and object. 3 covers who and what through a salted hash of their own, so that
 * the retention rules can forget who looked at figures years ago, and the chain still holds.
 */
const HASH_VERSION = 3;

export async function appendEntry(
	tx: DatabaseTransaction,
	{ actor, command, detail, kind, object }: NewEntry
): Promise<void> {
	await lockTrail(tx);
	const last = await sql<{ hash: string | null }>`select audit.newest_hash() as hash`.execute(tx);
	const previousHash = last.rows[0]?.hash ?? '';
	const recordedAt = new Date().toISOString();
	const text = JSON.stringify(detail);
	const salt = randomBytes(16).toString('hex');
	const hash = entryHash({
		previousHash,
		recordedAt,
		actorId: actor.id,
		command,
		detail: text,
		kind,
		object,
		hashVersion: HASH_VERSION,
		salt,
		contentHash: null
	});
	await sql`insert into audit.entries
			(recorded_at, actor_id, actor_name, command, detail, previous_hash, hash, kind, object,
				hash_version, salt)
		values (${recordedAt}, ${actor.id}, ${actor.name}, ${command}, ${text}, ${previousHash}, ${hash}, ${kind}, ${object},
			${HASH_VERSION}, ${salt})`.execute(tx);
}

/** One writer at a time, until the transaction ends, or two entries would follow the same one. */
export async function lockTrail(tx: DatabaseTransaction): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('audit.entries'))`.execute(tx);
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
	/** From version 3 on; null once who and what have been forgotten. */
	readonly salt: string | null;
	/** Stands for who and what, once they have been forgotten. */
	readonly contentHash: string | null;
};

/** SHA-256 over the fields of an entry, one a line. The actor's name is left out: it may have to be forgotten one day. */
export function entryHash(entry: HashedEntry): string {
	const { previousHash, recordedAt, actorId, command, detail, kind, hashVersion, salt } = entry;
	const object = entry.object ?? '';
	if (hashVersion === 1) return hashOf(previousHash, recordedAt, actorId, command, detail);
	if (hashVersion === 2) return hashOf(previousHash, recordedAt, actorId, command, detail, kind, object);
	const content = entry.contentHash ?? hashOf(salt ?? '', actorId, detail);
	return hashOf(previousHash, recordedAt, command, kind, object, content);
}

const hashOf = (...fields: readonly string[]): string => digest('sha256', fields.join('\n'));
