import { serviceActor } from '#domain/access';
import { sql, type DatabaseTransaction } from '#platform/database';
import { transactionAs } from './act-as.ts';
import { lockTrail, type NewEntry } from './append-entry.ts';

const RECENT_IN_MINUTES = 15;

/**
 * Whether the same person has looked at the same thing – the same command, object and record – within the last 15 minutes:
 * going back and forth between pages leaves one entry. What is about no object in particular is always written down.
 */
export async function wasReadRecently(
	tx: DatabaseTransaction,
	{ actor, command, detail, object }: NewEntry
): Promise<boolean> {
	if (object === null) return false;
	await lockTrail(tx);
	const since = new Date(Date.now() - RECENT_IN_MINUTES * 60_000).toISOString();
	// Readers do not see who else read; only the answer leaves this place.
	return transactionAs(
		serviceActor('reading-log'),
		async (asLog) => {
			const { rows } = await sql<{ id: number }>`select id from audit.entries
				where object = ${object} and kind = 'reading' and actor_id = ${actor.id} and command = ${command}
					and detail = ${JSON.stringify(detail)} and recorded_at collate "C" > ${since}
				order by audit.entries.id desc limit 1`.execute(asLog);
			return rows.length > 0;
		},
		tx
	);
}
