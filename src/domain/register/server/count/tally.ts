/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/** Takes the rows of all files as numbers and counts them: persons by cell, rows by rule. Holds nothing about a person. */
import { agesByBirthDay } from '../../age.ts';
import { dateOfDay, dayOf } from '../../calendar.ts';
import { rowRules, type RowRule, type RuleCount } from '../../count-manifest.ts';
import { mixedHash } from './mixed-hash.ts';
import {
	citizenshipCode,
	codeBits,
	incompleteOffset,
	noBirthDay,
	residenceCode,
	sexCode,
	unknownArea
} from './row-query.ts';
import type { DuplicateFinder } from './duplicate-finder.ts';
import { wordsPerRow } from './search-partition.ts';

export const openAge = 100;
const ageSteps = openAge + 1;
/** Cells of one municipality: origin, sex, age, citizenship. */
const cellsPerArea = 2 * 2 * ageSteps * 2;
const exampleCount = 10;
const ruleNames = Object.keys(rowRules) as RowRule[];
const ruleIndex = Object.fromEntries(ruleNames.map((rule, index) => [rule, index])) as Record<RowRule, number>;

export type FileTally = {
	rowsRead: number;
	rowsInvented: number;
	/** Global number of the file's first row. */
	readonly firstRow: number;
	readonly ruleRows: Float64Array;
	readonly examples: number[][];
};

export class Tally {
	readonly #areas: readonly string[];
	readonly #referenceDay: number;
	readonly #lastDayOfYear: number;
	readonly #firstDay: number;
	readonly #ages: Uint8Array;
	readonly #finder: DuplicateFinder;
	#persons: Float64Array;
	#before: { persons: Float64Array; secondary: Float64Array };
	/** By area and origin, as the persons are. */
	#secondary: Float64Array;
	readonly files: FileTally[] = [];
	#rows = 0;
	/** By global row number: 1 for a counted person, where somebody wants to come back to them. */
	#isCounted: Uint8Array | null;
	/** The counted rows of the chunk at hand, as the finder wants them. */
	#chunk = new Uint32Array(0);

	constructor(
		areas: readonly string[],
		referenceDay: number,
		finder: DuplicateFinder,
		{ remembersRows = false }: { remembersRows?: boolean } = {}
	) {
		this.#isCounted = remembersRows ? new Uint8Array(1 << 16) : null;
		this.#areas = areas;
		this.#referenceDay = referenceDay;
		this.#lastDayOfYear = dayOf(Number(dateOfDay(referenceDay).slice(0, 4)), 12, 31);
		const { firstDay, ages } = agesByBirthDay(referenceDay);
		this.#firstDay = firstDay;
		this.#ages = ages;
		this.#finder = finder;
		this.#persons = new Float64Array(areas.length * cellsPerArea);
		this.#secondary = new Float64Array(areas.length * 2);
		this.#before = { persons: this.#persons, secondary: this.#secondary };
	}

	startFile(): void {
		this.#before = { persons: this.#persons.slice(), secondary: this.#secondary.slice() };
		this.files.push({
			rowsRead: 0,
			rowsInvented: 0,
			firstRow: this.#rows,
			ruleRows: new Float64Array(ruleNames.length),
			examples: ruleNames.map(() => [])
		});
	}

	/** Forgets the file begun last: it must be read again from the start. */
	discardFile(): void {
		const file = this.files.pop()!;
		this.#persons = this.#before.persons;
		this.#secondary = this.#before.secondary;
		this.#finder.ignoreRows(file.firstRow, this.#rows);
		this.#isCounted?.fill(0, file.firstRow, this.#rows);
	}

	/** One chunk of rows, column by column; `identity` holds two 32-bit numbers a row. */
	add(births: Int32Array, codes: Int32Array, identity: Uint32Array): void {
		const file = this.files.at(-1)!;
		const persons = this.#persons;
		const ages = this.#ages;
		const firstDay = this.#firstDay;
		const referenceDay = this.#referenceDay;
		const lastDayOfYear = this.#lastDayOfYear;
		const firstRow = this.#rows;
		if (this.#chunk.length < codes.length * wordsPerRow) this.#chunk = new Uint32Array(codes.length * wordsPerRow);
		const rows = this.#chunk;
		let counted = 0;
		const isCounted = this.#roomFor(firstRow + codes.length);
		for (let i = 0; i < codes.length; i++) {
			const row = firstRow + i;
			const code = codes[i]!;
			const area = (code >>> codeBits.area.shift) & codeBits.area.mask;
			let birth = births[i]!;
			const residence = (code >>> codeBits.residence.shift) & codeBits.residence.mask;
			const citizenship = (code >>> codeBits.citizenship.shift) & codeBits.citizenship.mask;
			const invented = (code >>> codeBits.invented.shift) & codeBits.invented.mask;
			file.rowsInvented += invented;
			const isIncomplete = birth > incompleteOffset / 2;
			if (isIncomplete) birth = completedBirthDay(birth, referenceDay, lastDayOfYear);

			if ((code & codeBits.tooManyFields) !== 0) note(file, ruleIndex['too-many-fields'], row);
			else if (residence === residenceCode.unknown) note(file, ruleIndex['residence-unknown'], row);
			else if (area === unknownArea) note(file, ruleIndex['area-unknown'], row);
			else if (birth === noBirthDay) note(file, ruleIndex['birth-date-impossible'], row);
			else if (birth > referenceDay) note(file, ruleIndex['born-after-reference-date'], row);
			else if (birth < firstDay) note(file, ruleIndex['age-over-120'], row);
			else if (residence === residenceCode.secondary) {
				note(file, ruleIndex['secondary-residence'], row);
				this.#secondary[area * 2 + invented]! += 1;
			} else if (citizenship === citizenshipCode.unknown) note(file, ruleIndex['citizenship-unknown'], row);
			else {
				if (isIncomplete) note(file, ruleIndex['birth-date-incomplete'], row);
				const stated = code & codeBits.sex.mask;
				let sex = stated - 1;
				if (stated !== sexCode.female && stated !== sexCode.male) {
					note(file, ruleIndex[stated === sexCode.diverse ? 'sex-diverse' : 'sex-unknown'], row);
					sex = birth & 1;
				}
				const age = ages[birth - firstDay]!;
				const cell =
					area * cellsPerArea +
					((invented * 2 + sex) * ageSteps + (age > openAge ? openAge : age)) * 2 +
					(citizenship === citizenshipCode.german ? 0 : 1);
				persons[cell]! += 1;
				if (isCounted) isCounted[row] = 1;
				if ((code & codeBits.withoutKey) !== 0) note(file, ruleIndex['person-key-missing'], row);
				else {
					const at = wordsPerRow * counted++;
					rows[at] = identity[2 * i]!;
					rows[at + 1] = mixedHash(identity[2 * i + 1]!, area);
					rows[at + 2] = cell;
					rows[at + 3] = row;
				}
			}
		}
		this.#finder.add(rows, counted);
		this.#rows += codes.length;
		file.rowsRead += codes.length;
	}

	/** Takes the persons that stood in an earlier row out again. */
	async removeDuplicates(): Promise<void> {
		await this.#finder.find((cell, row) => {
			this.#persons[cell]! -= 1;
			if (this.#isCounted) this.#isCounted[row] = 0;
			const file = this.files.findLast(({ firstRow }) => firstRow <= row)!;
			file.ruleRows[ruleIndex.duplicate]! += 1;
			keepSmallest(file.examples[ruleIndex.duplicate]!, row);
		});
	}

	/** Whether the person in this row is one of those counted; only where rows are remembered. */
	isCounted(row: number): boolean {
		return this.#isCounted?.[row] === 1;
	}

	/** Secondary residences of an area by its number, apart by origin; they are no persons counted. */
	secondaryResidences(area: number): { readonly register: number; readonly invented: number } {
		return { register: this.#secondary[area * 2] ?? 0, invented: this.#secondary[area * 2 + 1] ?? 0 };
	}

	#roomFor(rows: number): Uint8Array | null {
		if (this.#isCounted && this.#isCounted.length < rows) {
			const larger = new Uint8Array(rows * 2);
			larger.set(this.#isCounted);
			this.#isCounted = larger;
		}
		return this.#isCounted;
	}

	rulesOf(file: FileTally): RuleCount[] {
		return ruleNames.flatMap((rule, index) => {
			const rows = file.ruleRows[index]!;
			if (rows === 0) return [];
			// Row 1 is the head.
			const exampleRows = file.examples[index]!.map((row) => row - file.firstRow + 2);
			return [{ rule, effect: rowRules[rule], rows, exampleRows }];
		});
	}

	/** Cells with persons, sorted by area, sex, age, citizenship and origin. */
	*cells(): Generator<{
		area: string;
		sex: string;
		age: number;
		citizenship: string;
		origin: string;
		persons: number;
	}> {
		for (const [areaIndex, area] of this.#areas.entries()) {
			for (const [sexIndex, sex] of ['female', 'male'].entries()) {
				for (let age = 0; age < ageSteps; age++) {
					for (const [citizenship, foreign] of [
						['foreign', 1],
						['german', 0]
					] as const) {
						for (const [origin, invented] of [
							['invented', 1],
							['register', 0]
						] as const) {
							const cell = areaIndex * cellsPerArea + ((invented * 2 + sexIndex) * ageSteps + age) * 2 + foreign;
							const persons = this.#persons[cell]!;
							if (persons > 0) yield { area, sex, age, citizenship, origin, persons };
						}
					}
				}
			}
		}
	}
}

/**
 * The day that stands in for a birth known by year or month only. Half the year stands in for an unknown month; nobody
 * is refused because the reference date comes before.
 */
export function completedBirthDay(birth: number, referenceDay: number, lastDayOfYear: number): number {
	const day = birth - incompleteOffset;
	return day > referenceDay && day <= lastDayOfYear ? referenceDay : day;
}

function note(file: FileTally, rule: number, row: number): void {
	file.ruleRows[rule]! += 1;
	const examples = file.examples[rule]!;
	if (examples.length < exampleCount) examples.push(row);
}

function keepSmallest(examples: number[], row: number): void {
	examples.push(row);
	examples.sort((a, b) => a - b);
	if (examples.length > exampleCount) examples.pop();
}
