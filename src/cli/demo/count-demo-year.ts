import { join } from 'node:path';
import type { Outcome } from '#domain/audit';
import { done } from '#domain/audit';
import { countyFile, readCountyFile } from '#domain/areas/server';
import { countExtracts, writeDemoExtract } from '#domain/register/server';
import type { DemoProfile } from './demo-profile.ts';
import { writeInventedMovements } from './write-invented-movements.ts';

const SEED = 433;

export type YearToCount = {
	readonly year: number;
	/** Exists, and is empty. */
	readonly folder: string;
	readonly profile: DemoProfile;
	/** People with a secondary residence as well. */
	readonly hasSecondary: boolean;
	/** Households, migration background, age limits and quarters as well. */
	readonly hasDetails: boolean;
	/** Births, deaths and moves as well; the folder holds the count of the year before. */
	readonly movementsSince: string | null;
};

export type CountedDemoYear = {
	/** Path of `counts.csv`. */
	readonly counts: string;
	/** Paths of the further files: secondary residences, households, movements. */
	readonly details: readonly string[];
};

/** Writes the invented extract of one year and counts it in the counting zone. */
export async function countDemoYear(task: YearToCount): Promise<Outcome<CountedDemoYear>> {
	const { year, folder, profile, hasSecondary, hasDetails, movementsSince } = task;
	const file = join(folder, 'auszug.csv');
	const county = readCountyFile();
	const areas = county.areas.filter(({ level }) => level === 'municipality').map(({ id }) => id);
	await writeDemoExtract({
		year,
		seed: SEED,
		file,
		...(hasDetails && { withDetails: true, quarters: quartersOf(profile) })
	});
	const movements = join(folder, 'bewegungen.csv');
	if (movementsSince !== null) writeInventedMovements(year, SEED, profile, movements);
	const counted = await countExtracts({
		files: [file],
		asOf: `${year}-12-31`,
		outDir: folder,
		areas,
		details: {
			names: [
				...(hasSecondary ? (['secondary-residences'] as const) : []),
				...(hasDetails ? (['households', 'migration', 'age-limits'] as const) : [])
			],
			...(hasDetails && { quarterFile: countyFile }),
			...(movementsSince !== null && { movementFiles: [movements], previousDir: movementsSince }),
			county: county.id
		}
	});
	if (!counted.ok) return counted;
	const files = counted.value.details?.files ?? [];
	return done({ counts: join(folder, 'counts.csv'), details: files.map(({ file: name }) => join(folder, name)) });
}

function quartersOf({ quarterWeights }: DemoProfile): Record<string, { code: string; weight: number }[]> {
	return Object.fromEntries(
		Object.entries(quarterWeights).map(([municipality, weights]) => [
			municipality,
			Object.entries(weights).map(([code, weight]) => ({ code, weight }))
		])
	);
}
