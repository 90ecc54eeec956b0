import { sql, type DatabaseTransaction } from '#platform/database';
import { measures } from '../measures/index.ts';

export type StateOfDeliveries = {
	/** For a decision. */
	readonly waiting: number;
	/** ISO time of the one that has waited longest. */
	readonly oldestWaiting: string | null;
	/** Up to which year there are figures of each measure that has ever come. */
	readonly newestYears: readonly { readonly measure: string; readonly basis: string; readonly year: number }[];
};

/** For whoever looks after the program: counts and years, never a figure. Others get nothing. */
export async function findStateOfDeliveries(tx: DatabaseTransaction): Promise<StateOfDeliveries> {
	const waiting = await sql<{ waiting: number; oldest: Date | null }>`
		select waiting, oldest from intake.waiting_deliveries()`.execute(tx);
	const codes = measures.map(({ code }) => code);
	const years = await sql<StateOfDeliveries['newestYears'][number]>`
		select measure, basis, year from intake.newest_years(${codes}) order by measure, basis`.execute(tx);
	return {
		waiting: waiting.rows[0]?.waiting ?? 0,
		oldestWaiting: waiting.rows[0]?.oldest?.toISOString() ?? null,
		newestYears: years.rows
	};
}
