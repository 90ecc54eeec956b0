/* oxlint-disable typescript/no-non-null-assertion -- Typed arrays with indices in bounds by construction; a check per access would cost time. */
/**
 * The published figures the invented extracts are fitted to: population of the 14 municipalities of Kreis Groß-Gerau,
 * their age groups in 2015, their share of foreigners in 2011, and Germany's births. Facts with their source inside.
 */
import { readFileSync } from 'node:fs';

export type DemoMunicipality = {
	readonly ags: string;
	readonly name: string;
	/** Residents on 31 December, by year; years between are interpolated. */
	readonly residents: Readonly<Record<string, number>>;
	readonly foreignShare2011: number;
	/** Persons by age group on 31.12.2015, groups as in `ageGroupStarts`. */
	readonly male2015: readonly number[];
	readonly female2015: readonly number[];
};

type Calibration = {
	readonly source: string;
	readonly ageGroupStarts: readonly number[];
	readonly birthsInThousand: Readonly<Record<string, number>>;
	readonly municipalities: readonly DemoMunicipality[];
};

export const calibration = JSON.parse(
	readFileSync(new URL('./calibration.json', import.meta.url), 'utf8')
) as Calibration;

export const firstDemoYear = 2005;
export const lastDemoYear = 2035;

/**
 * Residents of a municipality on 31 December. Straight lines between published years; outside, half of the average
 * growth 2015–2023. The register knows no census: it stays on its own level when the official series breaks in 2022.
 */
export function publishedResidents(municipality: DemoMunicipality, year: number): number {
	const points = Object.entries(municipality.residents).map(([key, value]) => [Number(key), value] as const);
	const first = points[0]!;
	const last = points.at(-1)!;
	const growth = (Math.pow(last[1] / (municipality.residents['2015'] ?? first[1]), 1 / (last[0] - 2015)) - 1) / 2;
	if (year < first[0]) return Math.round(first[1] * Math.pow(1 + growth, year - first[0]));
	if (year >= last[0]) return Math.round(last[1] * Math.pow(1 + growth, year - last[0]));
	const next = points.findIndex(([key]) => key > year);
	const before = points[next - 1]!;
	const after = points[next]!;
	return Math.round(before[1] + ((after[1] - before[1]) * (year - before[0])) / (after[0] - before[0]));
}

/** Splits a total in proportion to the weights; the parts are whole and add up (largest remainders). */
export function splitWhole(total: number, weights: ArrayLike<number>): Int32Array {
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sum += weights[i]!;
	const parts = new Int32Array(weights.length);
	const rests: { index: number; rest: number }[] = [];
	let given = 0;
	for (let index = 0; index < weights.length; index++) {
		const exact = sum > 0 ? (total * weights[index]!) / sum : 0;
		parts[index] = Math.floor(exact);
		given += parts[index]!;
		rests.push({ index, rest: exact - Math.floor(exact) });
	}
	rests.sort((a, b) => b.rest - a.rest || a.index - b.index);
	for (let i = 0; i < total - given; i++) parts[rests[i % rests.length]!.index]! += 1;
	return parts;
}
