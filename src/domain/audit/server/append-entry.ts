/**
 * Appends to the trail. Each entry carries the hash of the one before, so that a removed or altered entry is noticed.
 */
import { createHash } from 'node:crypto';
import type { Actor } from '#domain/access';
import { sql, type DatabaseTransaction } from '#platform/database';

type NewEntry = { actor: Actor; command: string; detail: Record<string, unknown> };

export async function appendEntry(tx: DatabaseTransaction, { actor, command, detail }: NewEntry): Promise<void> {
	// One writer at a time, or two entries would follow the same one.
	await sql`select pg_advisory_xact_lock(hashtext('audit.entries'))`.execute(tx);
	const last = await sql<{ hash: string }>`select hash from audit.entries order by id desc limit 1`.execute(tx);
	const previousHash = last.rows[0]?.hash ?? '';
	const recordedAt = new Date().toISOString();
	const text = JSON.stringify(detail);
	const hash = entryHash({ previousHash, recordedAt, actorId: actor.id, command, detail: text });
	await sql`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash)
		values (${recordedAt}, ${actor.id}, ${actor.name}, ${command}, ${text}, ${previousHash}, ${hash})`.execute(tx);
}

export function entryHash(entry: {
	previousHash: string;
	recordedAt: string;
	actorId: string;
	command: string;
	detail: string;
}): string {
	return createHash('sha256')
		.update([entry.previousHash, entry.recordedAt, entry.actorId, entry.command, entry.detail].join('\n'))
		.digest('hex');
}
