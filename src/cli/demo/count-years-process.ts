/** Counts the years it is told of, one after the other, in a process of its own: the database works meanwhile. */
import process from 'node:process';
import type { Outcome } from '#domain/audit';
import { countDemoYear, type CountedDemoYear } from './count-demo-year.ts';
import type { DemoProfile } from './demo-profile.ts';

export type YearToCount = {
	readonly year: number;
	/** Exists, and is empty. */
	readonly folder: string;
	readonly details: { readonly profile: DemoProfile } | null;
};
export type CountedYear = { readonly year: number; readonly outcome: Outcome<CountedDemoYear> };

process.once('message', (years: readonly YearToCount[]) => void countAll(years));
process.once('disconnect', () => process.exit()); // whoever wanted it is gone

async function countAll(years: readonly YearToCount[]): Promise<void> {
	for (const { year, folder, details } of years) {
		const counted: CountedYear = { year, outcome: await countDemoYear(year, folder, details) };
		process.send?.(counted);
	}
	process.disconnect();
}
