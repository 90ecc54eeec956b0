/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/** Who is a foreign citizen, and of which state: shares by municipality, year and age, state keys of the register. */
import { ageCount, sexCount } from './age-structure.ts';
import type { DemoMunicipality } from './calibration.ts';
import type { Random } from './random.ts';

/**
 * Foreign persons by sex and age (same index as the cells). The share starts from the census of 2011 and rises along
 * an invented path: 16.5 % of the county in 2012, 25 % in 2025.
 */
export function foreignPersons(municipality: DemoMunicipality, year: number, cells: Int32Array): Int32Array {
	const target = shift(municipality.foreignShare2011, ((year - 2011) / 14) * 0.56);
	let low = -8;
	let high = 8;
	for (let round = 0; round < 40; round++) {
		const middle = (low + high) / 2;
		if (expectedShare(cells, year, middle) < target) low = middle;
		else high = middle;
	}
	const foreign = new Int32Array(cells.length);
	let carried = 0.5;
	for (let sex = 0; sex < sexCount; sex++) {
		for (let age = 0; age < ageCount; age++) {
			const index = sex * ageCount + age;
			carried += cells[index]! * probability(age, year, low);
			foreign[index] = Math.min(cells[index]!, Math.floor(carried));
			carried -= foreign[index]!;
		}
	}
	return foreign;
}

function expectedShare(cells: Int32Array, year: number, level: number): number {
	let foreign = 0;
	let all = 0;
	for (let index = 0; index < cells.length; index++) {
		all += cells[index]!;
		foreign += cells[index]! * probability(index % ageCount, year, level);
	}
	return all > 0 ? foreign / all : 0;
}

/** Children born here since 2000 are mostly German, working ages most often foreign, the generation of 1960 ages in. */
const profile: readonly (readonly [age: number, logit: number])[] = [
	[0, -0.45],
	[10, -0.35],
	[18, -0.05],
	[25, 0.5],
	[35, 0.6],
	[45, 0.3],
	[55, 0],
	[65, -0.35],
	[75, -0.6],
	[85, -1.4],
	[106, -2]
];

function probability(age: number, year: number, level: number): number {
	// The first generation of migrants grows old: the bend at old age moves up half a year each year.
	const shownAge = age > 60 ? Math.max(60, age - (year - 2012) / 2) : age;
	const next = profile.findIndex(([at]) => at > shownAge);
	const [ageAfter, after] = profile[next < 0 ? profile.length - 1 : next]!;
	const [ageBefore, before] = profile[next < 0 ? profile.length - 2 : next - 1]!;
	const offset = before + ((after - before) * (shownAge - ageBefore)) / (ageAfter - ageBefore);
	return 1 / (1 + Math.exp(-(level + offset)));
}

function shift(share: number, logits: number): number {
	return 1 / (1 + Math.exp(-(Math.log(share / (1 - share)) + logits)));
}

/** State keys (Staats- und Gebietssystematik of the statistical offices) with invented weights for 2012 and 2025. */
const states: readonly (readonly [key: string, weight2012: number, weight2025: number])[] = [
	['163', 30, 19],
	['137', 12, 9],
	['152', 6, 7],
	['154', 3, 9],
	['125', 2, 6],
	['130', 5, 6],
	['134', 5, 5],
	['161', 4, 4],
	['153', 3, 3],
	['252', 5, 4],
	['170', 4, 3],
	['122', 2, 2],
	['150', 2, 2],
	['144', 1, 2],
	['166', 0.6, 6],
	['160', 1.5, 1.5],
	['475', 0.2, 5],
	['423', 1, 4],
	['438', 0.6, 1.5],
	['439', 1, 1.5],
	['461', 2, 2],
	['436', 1, 4],
	['224', 0.6, 1.5],
	['225', 0.8, 0.8],
	['479', 0.8, 0.8],
	['368', 1, 0.8],
	['129', 0.8, 0.6],
	['168', 0.9, 0.5],
	['165', 0.8, 1],
	['997', 0.1, 0.1],
	['998', 0.3, 0.3]
];

/** Draws a foreign state key as it was common in that year. */
export function stateKeyDrawer(year: number): (random: Random) => string {
	const part = Math.min(1, Math.max(0, (year - 2012) / 13));
	const limits: number[] = [];
	let sum = 0;
	for (const [, early, late] of states) limits.push((sum += early + (late - early) * part));
	// A table of 1,024 equal steps is drawn from at once; the loss of accuracy is below 0.1 points.
	const table = Array.from({ length: 1024 }, (_, step) => {
		const at = ((step + 0.5) / 1024) * sum;
		return states[limits.findIndex((limit) => limit > at)]![0];
	});
	return (random) => table[(random() * 1024) | 0]!;
}
