/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * How many people of each sex and age a municipality has in a year. Germany's births, mortality and migration give the
 * shape of the pyramid and let it age; the age groups published for 2015 give each municipality its own.
 */
import { calibration, splitWhole, type DemoMunicipality } from './calibration.ts';
import { keyedDeviation } from './random.ts';

/** Ages 0 to 106. */
export const ageCount = 107;
/** First index of a cell table: 0 male, 1 female. */
export const sexCount = 2;

/** Persons by sex and age, index `sex * ageCount + age`; the sum is `total`. */
export function ageStructure(municipality: DemoMunicipality, year: number, total: number, seed: number): Int32Array {
	const ratio = municipalityRatio(municipality);
	const weights = new Float64Array(sexCount * ageCount);
	let sum = 0;
	for (let sex = 0; sex < sexCount; sex++) {
		for (let age = 0; age < ageCount; age++) {
			// Half of what sets a municipality apart in 2015 belongs to the age (students leave, families come), half
			// to the cohort and grows older with it.
			const ageThen = Math.min(ageCount - 1, Math.max(0, age - (year - 2015)));
			const deviation = Math.sqrt(ratio[sex * ageCount + age]! * ratio[sex * ageCount + ageThen]!);
			weights[sex * ageCount + age] = nationalShape(sex, age, year) * deviation;
			sum += weights[sex * ageCount + age]!;
		}
	}
	for (let sex = 0; sex < sexCount; sex++) {
		for (let age = 0; age < ageCount; age++) {
			const index = sex * ageCount + age;
			const expected = (weights[index]! / sum) * total;
			const chance = keyedDeviation(seed, Number(municipality.ags), sex, year - age) / Math.sqrt(expected + 4);
			weights[index]! *= Math.max(0.3, 1 + 0.8 * chance);
		}
	}
	return splitWhole(total, weights);
}

/** Relative size of a German cohort: births, survival and net immigration at working age. */
function nationalShape(sex: number, age: number, year: number): number {
	const male = sex === 0;
	const birthYear = year - age;
	const share = male ? 0.513 : 0.487;
	const warLosses = male && birthYear <= 1927 ? 0.6 : 1;
	return births(birthYear) * share * survival(male, age) * immigration(age) * warLosses;
}

const birthPoints = Object.entries(calibration.birthsInThousand).map(([key, value]) => [Number(key), value] as const);

function births(year: number): number {
	const first = birthPoints[0]!;
	const last = birthPoints.at(-1)!;
	if (year <= first[0]) return first[1];
	if (year >= last[0]) return last[1];
	const next = birthPoints.findIndex(([key]) => key > year);
	const [yearBefore, before] = birthPoints[next - 1]!;
	const [yearAfter, after] = birthPoints[next]!;
	return before + ((after - before) * (year - yearBefore)) / (yearAfter - yearBefore);
}

/** Gompertz survival with the life expectancy of about 2015 (men 78, women 83 years), thinned among the very old. */
function survival(male: boolean, age: number): number {
	const [level, slope] = male ? [4e-5, 0.0915] : [1.35e-5, 0.0985];
	const veryOld = Math.max(0, age - 92);
	return Math.exp(-(level / slope) * (Math.exp(slope * age) - 1) - 0.03 * Math.pow(veryOld, 1.6));
}

function immigration(age: number): number {
	if (age < 17) return 1;
	return age < 32 ? 1 + ((age - 17) / 15) * 0.28 : 1.28;
}

const ratios = new Map<string, Float64Array>();

/** Population of 2015 against the national shape, by sex and age: linear between group middles, sums fitted. */
function municipalityRatio(municipality: DemoMunicipality): Float64Array {
	const known = ratios.get(municipality.ags);
	if (known) return known;
	const ratio = new Float64Array(sexCount * ageCount);
	for (const [sex, published] of [municipality.male2015, municipality.female2015].entries()) {
		ratio.set(fitRatio(sex, published), sex * ageCount);
	}
	ratios.set(municipality.ags, ratio);
	return ratio;
}

function fitRatio(sex: number, published: readonly number[]): Float64Array {
	const starts = calibration.ageGroupStarts;
	const ends = [...starts.slice(1), ageCount];
	const middles = starts.map((start, group) => (group === starts.length - 1 ? 82 : (start + ends[group]! - 1) / 2));
	const nodes = published.map(() => 1);
	const ratio = new Float64Array(ageCount);
	for (let round = 0; round < 40; round++) {
		for (let age = 0; age < ageCount; age++) ratio[age] = between(middles, nodes, age);
		for (let group = 0; group < starts.length; group++) {
			let fitted = 0;
			for (let age = starts[group]!; age < ends[group]!; age++) fitted += nationalShape(sex, age, 2015) * ratio[age]!;
			nodes[group]! *= published[group]! / fitted;
		}
	}
	return ratio;
}

function between(middles: readonly number[], nodes: readonly number[], age: number): number {
	const next = middles.findIndex((middle) => middle > age);
	if (next === 0) return nodes[0]!;
	if (next < 0) return nodes.at(-1)!;
	const part = (age - middles[next - 1]!) / (middles[next]! - middles[next - 1]!);
	return nodes[next - 1]! * (1 - part) + nodes[next]! * part;
}
