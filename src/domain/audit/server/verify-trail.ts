/**
 * Checks the trail from its first entry to its newest: each hash is computed again, each entry must follow the one before.
 * What the chain alone cannot show is that its newest entries were cut off; `expected` names hashes known from a backup or
 * a printout that must still be part of it.
 */
import { may, type Actor } from '#domain/access';
import { getDatabase, sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { noProgress, type Progress } from '#platform/progress';
import type { TrailDamage } from '../trail-damage.ts';
import { readAs } from './act-as.ts';
import { entryHash, type HashedEntry } from './append-entry.ts';
import { NotPermitted } from './command.ts';

export type TrailMark = { readonly id: number; readonly recordedAt: string; readonly hash: string };

export type VerifiedTrail = {
	/** Sound entries, from the first one on. */
	readonly entries: number;
	readonly first: TrailMark | null;
	/** The newest sound entry; its hash is the head of the trail. */
	readonly last: TrailMark | null;
	/** The first entry that is not sound; nothing after it was looked at. */
	readonly damage: (TrailMark & { readonly kind: TrailDamage }) | null;
	/** Expected hashes with the entry that has them; null: no entry has. */
	readonly expected: readonly { readonly hash: string; readonly entry: TrailMark | null }[];
};

const BATCH = 2000;
const KNOWN_HASH_VERSIONS = new Set([1, 2, 3]);

type Entry = HashedEntry & TrailMark;

/** @throws {NotPermitted} for whoever may not read the whole trail: to them it would seem broken. */
export async function verifyTrail(
	actor: Actor,
	{ expected = [] }: { readonly expected?: readonly string[] } = {},
	{ database = getDatabase(), progress = noProgress }: { database?: Queryable; progress?: Progress } = {}
): Promise<VerifiedTrail> {
	if (!may(actor, 'audit:read')) throw new NotPermitted('audit.verify-trail', 'audit:read');
	const found = new Map<string, TrailMark>();
	let entries = 0;
	let first: TrailMark | null = null;
	let last: TrailMark | null = null;
	const report = (damage: VerifiedTrail['damage']): VerifiedTrail => ({
		entries,
		first,
		last,
		damage,
		expected: expected.map((hash) => ({ hash, entry: found.get(hash) ?? null }))
	});
	const total = await readAs(actor, countEntries, database);
	for (;;) {
		// A transaction a batch: on PGlite others get their turn in between.
		const batch = await readAs(actor, (tx) => entriesAfter(tx, last?.id ?? null), database);
		for (const entry of batch) {
			const mark: TrailMark = { id: entry.id, recordedAt: entry.recordedAt, hash: entry.hash };
			const kind = damageOf(entry, last);
			if (kind) return report({ ...mark, kind });
			entries += 1;
			first ??= mark;
			last = mark;
			if (expected.includes(entry.hash)) found.set(entry.hash, mark);
		}
		progress({ label: 'Protokoll prüfen', done: entries, total: Math.max(total, entries) });
		if (batch.length < BATCH) return report(null);
	}
}

/** Of one entry, given the one before; null: it is sound. */
export function damageOf(entry: HashedEntry & TrailMark, before: TrailMark | null): TrailDamage | null {
	if (entry.previousHash !== (before?.hash ?? '')) return before ? 'link' : 'beginning';
	if (!KNOWN_HASH_VERSIONS.has(entry.hashVersion)) return 'content';
	// The hash is over lines, so a line break that moved from one field into another would not show in it.
	const { recordedAt, actorId, command, detail, kind, object, salt, contentHash } = entry;
	const fields = [recordedAt, actorId, command, detail, kind, object, salt, contentHash];
	if (fields.some((field) => field?.includes('\n'))) return 'content';
	// Only who looked at figures may be forgotten; then the hash no longer covers who and what, so nothing may stand there.
	const isForgotten = kind === 'reading' && entry.hashVersion >= 3 && actorId === 'forgotten' && detail === '{}';
	if (contentHash !== null && !isForgotten) return 'content';
	return entryHash(entry) === entry.hash ? null : 'content';
}

async function countEntries(tx: DatabaseTransaction): Promise<number> {
	const { rows } = await sql<{ n: number }>`select count(*) as n from audit.entries`.execute(tx);
	return rows[0]?.n ?? 0;
}

async function entriesAfter(tx: DatabaseTransaction, id: number | null): Promise<Entry[]> {
	const { rows } = await sql<Entry>`
		select id, recorded_at as "recordedAt", actor_id as "actorId", command, detail, kind, object,
			previous_hash as "previousHash", hash, hash_version as "hashVersion", salt,
			content_hash as "contentHash"
		from audit.entries
		${id === null ? sql`` : sql`where id > ${id}`}
		order by audit.entries.id limit ${BATCH}`.execute(tx);
	return rows;
}
