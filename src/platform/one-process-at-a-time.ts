import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_IN_MILLISECONDS = 250;

/**
 * Of all processes on one PostgreSQL only one does `work` of this name at a time; the others wait, and are told so once.
 * Without `url` the database is this process's alone. The lock is a connection's: it ends with the process, however that ends.
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
		if (!(await isOurTurn())) {
			onWait();
			while (!(await isOurTurn())) await setTimeout(PAUSE_IN_MILLISECONDS);
		}
		return await work();
	} finally {
		await client.end().catch(() => {});
	}
}
