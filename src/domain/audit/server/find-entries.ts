import { sql, type Queryable } from '#platform/database';
import type { EntryFilter, TrailEntry } from '../trail-entry.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';
import { entryCondition } from './entry-condition.ts';

/** Where a page of entries begins: the ones before or after an entry, or the newest ones. */
export type EntryCursor = { readonly before: number } | { readonly after: number } | null;

export type EntryPage = {
	/** Newest first. */
	readonly entries: readonly TrailEntry[];
	readonly hasNewer: boolean;
	readonly hasOlder: boolean;
};

const PAGE_LENGTH = 50;

/**
 * A page of the trail. The database shows what the asker may see: everything to auditors, and to others what happened to
 * objects they may see. Pages begin at an entry's number, so that the thousandth page takes no longer than the first and
 * nothing moves while one reads.
 */
export async function findEntries(
	database: Queryable,
	{
		filter = {},
		cursor = null,
		limit = PAGE_LENGTH
	}: { readonly filter?: EntryFilter; readonly cursor?: EntryCursor; readonly limit?: number } = {}
): Promise<EntryPage> {
	const goesBack = cursor === null || 'before' in cursor;
	const place =
		cursor === null ? sql`true` : 'before' in cursor ? sql`id < ${cursor.before}` : sql`id > ${cursor.after}`;
	const { rows } = await sql<TrailEntry>`select ${ENTRY_COLUMNS} from audit.entries
		where ${place} and ${entryCondition(filter)}
		order by audit.entries.id ${goesBack ? sql`desc` : sql`asc`} limit ${limit + 1}`.execute(database);
	// The way back to the newest ones ends on the page one began with, and not on one of three entries.
	if (!goesBack && rows.length <= limit) return findEntries(database, { filter, limit });
	const isMore = rows.length > limit;
	const entries = rows.slice(0, limit);
	return {
		entries: goesBack ? entries : entries.toReversed(),
		hasNewer: cursor !== null,
		hasOlder: goesBack ? isMore : true
	};
}
