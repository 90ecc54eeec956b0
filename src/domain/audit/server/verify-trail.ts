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
	// A transaction a batch: on PGlite others get their turn in between.
	const read = (after: number | null): Promise<Entry[]> => readAs(actor, (tx) => entriesAfter(tx, after), database);
	let next: Promise<Entry[]> | null = null;
	for (;;) {
		const batch: Entry[] = await (next ?? read(last?.id ?? null));
		const isLast = batch.length < BATCH;
		if (!isLast && !database.isTransaction) {
			// PostgreSQL reads on while we compute; inside of a transaction whatever is asked must wait its turn.
			next = read(batch.at(-1)?.id ?? null);
			next.catch(() => {}); // told when it is waited for, if it still is
		}
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
		if (isLast) return report(null);
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

/** One JSON text for all rows: with a million entries twice as fast as rows of a dozen columns. */
async function entriesAfter(tx: DatabaseTransaction, id: number | null): Promise<Entry[]> {
	const { rows } = await sql<{ entries: string | null }>`
		select json_agg(json_build_array(id, recorded_at, actor_id, command, detail, kind, object, previous_hash, hash,
			hash_version, salt, content_hash) order by id)::text as entries
		from (
			select * from audit.entries ${id === null ? sql`` : sql`where id > ${id}`}
			order by audit.entries.id limit ${BATCH}
		) batch`.execute(tx);
	return (JSON.parse(rows[0]?.entries ?? '[]') as Row[]).map(
		([
			number,
			recordedAt,
			actorId,
			command,
			detail,
			kind,
			object,
			previousHash,
			hash,
			hashVersion,
			salt,
			contentHash
		]) => ({
			id: number,
			recordedAt,
			actorId,
			command,
			detail,
			kind,
			object,
			previousHash,
			hash,
			hashVersion,
			salt,
			contentHash
		})
	);
}

type Row = readonly [
	id: number,
	recordedAt: string,
	actorId: string,
	command: string,
	detail: string,
	kind: string,
	object: string | null,
	previousHash: string,
	hash: string,
	hashVersion: number,
	salt: string | null,
	contentHash: string | null
];
