import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type ByYear = Readonly<Record<string, number>>;

export type MunicipalFactor =
	'unemployment' | 'jobs' | 'employment' | 'births' | 'moves' | 'dayCare' | 'familyDayCare' | 'rent';

/** `counties/<county>/demo/profile.json`: how the invented county develops and how its municipalities differ. */
export type DemoProfile = {
	/** Shares of a municipality's people by the code of the quarter. */
	readonly quarterWeights: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly municipalities: Readonly<Record<string, Readonly<Record<MunicipalFactor, number>>>>;
	readonly squareKilometres: Readonly<Record<string, number>>;
	readonly inhabitants: Readonly<Record<string, ByYear>>;
	readonly ageShares2015: {
		readonly groups: readonly string[];
		readonly '06': readonly number[];
		readonly DG: readonly number[];
		readonly drift: readonly number[];
	};
	readonly foreignShare: Readonly<Record<string, ByYear>>;
	readonly rates: Readonly<Record<string, Readonly<Record<string, ByYear>>>>;
};

export function readDemoProfile(countyFolder: string): DemoProfile {
	return JSON.parse(readFileSync(join(countyFolder, 'demo', 'profile.json'), 'utf8')) as DemoProfile;
}

/** Straight lines between the years given, constant before the first and after the last. */
export function interpolate(points: ByYear, year: number): number {
	const years = Object.keys(points)
		.map(Number)
		.sort((a, b) => a - b);
	const before = years.findLast((known) => known <= year) ?? years[0];
	const after = years.find((known) => known >= year) ?? years.at(-1);
	if (before === undefined || after === undefined) throw new Error('The demo profile has no value to interpolate.');
	const [from, to] = [points[before] ?? 0, points[after] ?? 0];
	return before === after ? from : from + ((to - from) * (year - before)) / (after - before);
}
