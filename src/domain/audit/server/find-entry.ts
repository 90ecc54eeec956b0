import { sql, type Queryable } from '#platform/database';
import type { TrailDamage } from '../trail-damage.ts';
import type { TrailEntry } from '../trail-entry.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';
import { damageOf, type TrailMark } from './verify-trail.ts';

export type EntryInChain = {
	readonly entry: TrailEntry;
	/** The numbers of its neighbours; null at the ends. */
	readonly before: number | null;
	readonly after: number | null;
	/** Null: the entry is as it was written and follows the one before. */
	readonly damage: TrailDamage | null;
};

/** An entry with its place in the chain, for whoever may read the whole trail. Null: there is none of that number. */
export async function findEntry(database: Queryable, id: number): Promise<EntryInChain | null> {
	const { rows } = await sql<TrailEntry>`select ${ENTRY_COLUMNS} from audit.entries where id = ${id}`.execute(database);
	const entry = rows[0];
	if (!entry) return null;
	const neighbour = async (side: RawBuilder): Promise<TrailMark | null> => {
		const found = await sql<TrailMark>`select id, recorded_at as "recordedAt", hash from audit.entries
			where ${side} limit 1`.execute(database);
		return found.rows[0] ?? null;
	};
	const before = await neighbour(sql`id < ${id} order by id desc`);
	const after = await neighbour(sql`id > ${id} order by id`);
	return { entry, before: before?.id ?? null, after: after?.id ?? null, damage: damageOf(entry, before) };
}

type RawBuilder = ReturnType<typeof sql>;
