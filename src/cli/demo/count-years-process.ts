/** Counts the years it is told of, one after the other, in a process of its own: the database works meanwhile. */
import process from 'node:process';
import type { Outcome } from '#domain/audit';
import { countDemoYear, type CountedDemoYear, type YearToCount } from './count-demo-year.ts';

export type CountedYear = { readonly year: number; readonly outcome: Outcome<CountedDemoYear> };

process.once('message', (years: readonly YearToCount[]) => void countAll(years));
process.once('disconnect', () => process.exit()); // whoever wanted it is gone

async function countAll(years: readonly YearToCount[]): Promise<void> {
	for (const task of years) {
		const counted: CountedYear = { year: task.year, outcome: await countDemoYear(task) };
		process.send?.(counted);
	}
	process.disconnect();
}
