import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_IN_MILLISECONDS = 250;
/** Processes pass each other all the time; only who waits for long asks why. */
const TOLD_AFTER_IN_MILLISECONDS = 2_000;

/**
 * Of all processes on one PostgreSQL only one does `work` of this name at a time; the others wait, and are told so once where
 * that takes long. Without `url` the database is this process's alone. The lock is a connection's: it ends with the process,
 * however that ends.
 */
export async function oneProcessAtATime<T>(
	url: string | undefined,
	name: string,
	work: () => Promise<T>,
	onWait: () => void
): Promise<T> {
	if (!url) return work();
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => {}); // cut while the work goes on: the work itself will notice
	await client.connect();
	try {
		const isOurTurn = async (): Promise<boolean> => {
			const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as free', [name]);
			return (rows[0] as { free: boolean }).free;
		};
		const told = setTimeout(onWait, TOLD_AFTER_IN_MILLISECONDS);
		try {
			while (!(await isOurTurn())) await pause(PAUSE_IN_MILLISECONDS);
		} finally {
			clearTimeout(told);
		}
		return await work();
	} finally {
		await client.end().catch(() => {});
	}
}
