import { isAnonymous, may, type Actor } from '#domain/access';
import { getDatabase, sql, type Queryable } from '#platform/database';
import type { HistoryEntry, TrailEntry } from '../trail-entry.ts';
import { readAs } from './act-as.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';

/** Their own pages say who received, decided, computed, released; the history says no more than they do. */
const PAGES_WITH_NAMES: ReadonlySet<string> = new Set(['delivery', 'computation', 'release']);
const LONGEST = 100;

/**
 * What happened to an object, or to several that belong together, newest first: the changes, at most 100, and nothing for
 * whoever may not see the object. Who has read it is told to auditors only, in the trail. Names are for auditors, for
 * oneself, and for colleagues where the object's own page has them too; everybody else reads whose task it was.
 */
export async function findHistory(
	reader: Actor,
	objects: string | readonly string[],
	database: Queryable = getDatabase()
): Promise<HistoryEntry[]> {
	const wanted = typeof objects === 'string' ? [objects] : objects;
	if (wanted.length === 0) return [];
	const entries = await readAs(
		reader,
		async (tx) => {
			const { rows } = await sql<TrailEntry>`select ${ENTRY_COLUMNS} from audit.entries
				where object in (${sql.join(wanted)}) and kind = 'change'
				order by audit.entries.id desc limit ${LONGEST}`.execute(tx);
			return rows;
		},
		database
	);
	return entries.map((entry) => ({
		id: entry.id,
		recordedAt: entry.recordedAt,
		command: entry.command,
		detail: JSON.parse(entry.detail) as unknown,
		who: mayKnowWho(reader, entry) ? entry.actorName : null
	}));
}

function mayKnowWho(reader: Actor, { actorId, object }: TrailEntry): boolean {
	// Named after its task, not after a person.
	if (actorId.startsWith('service:')) return true;
	if (isAnonymous(reader)) return false;
	if (may(reader, 'audit:read') || actorId === reader.id) return true;
	return PAGES_WITH_NAMES.has(object?.split(':')[0] ?? '');
}
