import { join } from 'node:path';
import type { Outcome } from '#domain/audit';
import { done } from '#domain/audit';
import { readCountyFile } from '#domain/areas/server';
import { countExtracts, writeDemoExtract } from '#domain/register/server';

const SEED = 433;

/** Writes the invented extract of one year, counts it in the counting zone, and returns the path of `counts.csv`. */
export async function countDemoYear(year: number, folder: string): Promise<Outcome<string>> {
	const file = join(folder, 'auszug.csv');
	const areas = readCountyFile()
		.areas.filter(({ level }) => level === 'municipality')
		.map(({ id }) => id);
	await writeDemoExtract({ year, seed: SEED, file });
	const counted = await countExtracts({ files: [file], asOf: `${year}-12-31`, outDir: folder, areas });
	return counted.ok ? done(join(folder, 'counts.csv')) : counted;
}
