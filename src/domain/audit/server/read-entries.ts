import type { Actor } from '#domain/access';
import { getDatabase, sql, type Queryable } from '#platform/database';
import type { EntryFilter, TrailEntry } from '../trail-entry.ts';
import { readAs } from './act-as.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';
import { entryCondition } from './entry-condition.ts';

const AT_ONCE = 1000;

/** The entries of an export, oldest first, so that the chain can be followed; a thousand at a time, never all at once. */
export async function* readEntries(
	actor: Actor,
	{ filter, through }: { readonly filter: EntryFilter; readonly through: number },
	database: Queryable = getDatabase()
): AsyncGenerator<readonly TrailEntry[], void> {
	let last = 0;
	for (;;) {
		const batch = await readAs(
			actor,
			async (tx) => {
				const { rows } = await sql<TrailEntry>`select ${ENTRY_COLUMNS} from audit.entries
					where id > ${last} and id <= ${through} and ${entryCondition(filter)}
					order by audit.entries.id limit ${AT_ONCE}`.execute(tx);
				return rows;
			},
			database
		);
		if (batch.length > 0) yield batch;
		if (batch.length < AT_ONCE) return;
		last = batch.at(-1)?.id ?? through;
	}
}
