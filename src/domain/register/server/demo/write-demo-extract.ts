/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * Writes an invented extract of the residents' register of Kreis Groß-Gerau for 31 December of a year: no person in it
 * exists, and every row says so. Ages, sexes, citizenships and households are believable; population sizes are fitted to
 * the published ones. The same year, residents and seed give the same bytes.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { noProgress, type Progress } from '#platform/progress';
import { ageCount, ageStructure, sexCount } from './age-structure.ts';
import { calibration, firstDemoYear, lastDemoYear, publishedResidents, splitWhole } from './calibration.ts';
import { foreignPersons, stateKeyDrawer } from './citizenship.ts';
import { writeBlock } from './write-block.ts';
import { assembleHouseholds } from './households.ts';
import { mix32, seededRandom } from './random.ts';
import { DemoRowWriter } from './row-writer.ts';
import { newFaultLog, type FaultLog } from './faults.ts';

export type DemoExtractOptions = {
	/** Reference date is 31 December of this year; 2005 to 2035. */
	readonly year: number;
	/** Persons with sole or main residence; without it the published size of the county. */
	readonly residents?: number;
	readonly seed: number;
	readonly file: string;
	/** Faulty rows added for each good row, 0 to 1: they test the checks and change no total. */
	readonly faults?: number;
	/** Further columns for households, migration background and quarters; the persons stay the same. */
	readonly withDetails?: boolean;
	/** Codes of the quarters by municipality and their share of its people, for the column of quarters. */
	readonly quarters?: Readonly<Record<string, readonly { readonly code: string; readonly weight: number }[]>>;
	readonly progress?: Progress;
};

export type DemoExtract = {
	readonly file: string;
	readonly referenceDate: string;
	/** Rows without the head. */
	readonly rows: number;
	readonly residents: number;
	readonly secondaryResidences: number;
	readonly residentsByArea: readonly { readonly area: string; readonly persons: number }[];
	/** Faulty rows by the rule that finds them. */
	readonly faults: Readonly<FaultLog>;
};

/** Persons put into households at a time: bounds the memory whatever the number of residents. */
const blockSize = 20_000;

export async function writeDemoExtract(options: DemoExtractOptions): Promise<DemoExtract> {
	const { year, seed, file, faults = 0, withDetails = false, progress = noProgress } = options;
	if (!Number.isInteger(year) || year < firstDemoYear || year > lastDemoYear) throw new RangeError(`Year: ${year}`);
	const sizes = calibration.municipalities.map((municipality) => publishedResidents(municipality, year));
	const residents = options.residents ?? sizes.reduce((sum, size) => sum + size, 0);
	if (!Number.isInteger(residents) || residents < 0) throw new RangeError(`Residents: ${residents}`);
	const persons = splitWhole(residents, sizes);

	mkdirSync(dirname(file), { recursive: true });
	const unfinished = `${file}.${process.pid}.tmp`;
	rmSync(unfinished, { force: true });
	const writer = new DemoRowWriter(unfinished, { withDetails });
	const log = newFaultLog();
	const drawState = stateKeyDrawer(year);
	let done = 0;
	let secondaryResidences = 0;
	try {
		for (const [index, municipality] of calibration.municipalities.entries()) {
			const total = persons[index]!;
			const cells = ageStructure(municipality, year, total, seed);
			const foreign = foreignPersons(municipality, year, cells);
			const blocks = Math.max(1, Math.ceil(total / blockSize));
			for (let block = 0; block < blocks; block++) {
				const key = mix32(mix32(mix32(seed) ^ year) ^ Number(municipality.ags)) ^ mix32(block);
				const random = seededRandom(key);
				const people = assembleHouseholds(cellsOfBlock(cells, foreign, block, blocks), random);
				secondaryResidences += writeBlock({
					people,
					area: municipality.ags,
					year,
					key,
					random,
					drawState,
					writer,
					faults,
					log,
					details: withDetails ? { quarters: options.quarters?.[municipality.ags] ?? [] } : null
				});
				done += people.age.length;
				progress({ label: `Erfundener Auszug ${year}`, done, total: residents });
				await new Promise((resolve) => setImmediate(resolve));
			}
		}
		writer.close();
		renameSync(unfinished, file);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
	return {
		file,
		referenceDate: `${year}-12-31`,
		rows: writer.rows,
		residents,
		secondaryResidences,
		residentsByArea: calibration.municipalities.map(({ ags }, index) => ({ area: ags, persons: persons[index]! })),
		faults: log
	};
}

/** The block's part of each cell, by `(sex * 2 + foreign) * ageCount + age`; the parts of all blocks add up. */
function cellsOfBlock(cells: Int32Array, foreign: Int32Array, block: number, blocks: number): Int32Array {
	const counts = new Int32Array(sexCount * 2 * ageCount);
	const part = (count: number): number =>
		Math.floor((count * (block + 1)) / blocks) - Math.floor((count * block) / blocks);
	for (let sex = 0; sex < sexCount; sex++) {
		for (let age = 0; age < ageCount; age++) {
			const index = sex * ageCount + age;
			counts[sex * 2 * ageCount + age] = part(cells[index]! - foreign[index]!);
			counts[(sex * 2 + 1) * ageCount + age] = part(foreign[index]!);
		}
	}
	return counts;
}
