import { join } from 'node:path';
import type { Outcome } from '#domain/audit';
import { done } from '#domain/audit';
import { countyFile, readCountyFile } from '#domain/areas/server';
import { countExtracts, writeDemoExtract } from '#domain/register/server';
import type { DemoProfile } from './demo-profile.ts';

const SEED = 433;

export type CountedDemoYear = {
	/** Path of `counts.csv`. */
	readonly counts: string;
	/** Paths of the further files: households, migration background, quarters. */
	readonly details: readonly string[];
};

/**
 * Writes the invented extract of one year and counts it in the counting zone. `details`: with households, migration
 * background, age limits and quarters.
 */
export async function countDemoYear(
	year: number,
	folder: string,
	details: { readonly profile: DemoProfile } | null
): Promise<Outcome<CountedDemoYear>> {
	const file = join(folder, 'auszug.csv');
	const county = readCountyFile();
	const areas = county.areas.filter(({ level }) => level === 'municipality').map(({ id }) => id);
	await writeDemoExtract({
		year,
		seed: SEED,
		file,
		...(details && { withDetails: true, quarters: quartersOf(details.profile) })
	});
	const counted = await countExtracts({
		files: [file],
		asOf: `${year}-12-31`,
		outDir: folder,
		areas,
		...(details && {
			details: { names: ['households', 'migration', 'age-limits'], quarterFile: countyFile, county: county.id }
		})
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
