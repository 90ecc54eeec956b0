import { standardNormalQuantile } from './interval.ts';

/** One age band, youngest first: 0, 1–4, 5–9 … 90+. The last one is open. */
export type LifeTableBand = { readonly startAge: number; readonly deaths: number; readonly population: number };

/** Remaining years at the start of each band; null where the interval is too wide to be of use. */
export type LifeExpectancy = { readonly value: number; readonly lower: number; readonly upper: number } | null;

export type LifeTableRefusal = 'negative-deaths' | 'no-population' | 'deaths-exceed-population' | 'too-few-people';

const YEARS_LIVED_OF_FIRST = 0.1;
const YEARS_LIVED = 0.5;
const SMALLEST_POPULATION = 5000;
const WIDEST_INTERVAL = 20;
const RADIX = 100_000;

/**
 * Abridged life table (Chiang II) with Silcocks limits. Withheld as a whole for impossible input or 5 000 people and
 * fewer; for a single municipality pool three to five years. Source: Chiang 1984; Silcocks 2001.
 */
export function lifeExpectancy(
	bands: readonly LifeTableBand[],
	confidence = 0.95
): LifeTableRefusal | LifeExpectancy[] {
	if (bands.some(({ deaths }) => deaths < 0)) return 'negative-deaths';
	if (bands.some(({ population }) => !(population > 0))) return 'no-population';
	if (bands.some(({ deaths, population }) => deaths > population)) return 'deaths-exceed-population';
	if (bands.reduce((sum, { population }) => sum + population, 0) <= SMALLEST_POPULATION) return 'too-few-people';

	const z = standardNormalQuantile(confidence);
	let alive = RADIX;
	const rows = bands.map(({ startAge, deaths, population }, index) => {
		const width = (bands[index + 1]?.startAge ?? Infinity) - startAge;
		const lived = index === 0 ? YEARS_LIVED_OF_FIRST : YEARS_LIVED;
		const mortality = deaths / population;
		const isOpen = index === bands.length - 1;
		const dying = isOpen ? 1 : (mortality * width) / (1 + mortality * width * (1 - lived));
		const row = { alive, width, lived, mortality, deaths, isOpen, dying };
		alive *= 1 - dying;
		return row;
	});
	const results: LifeExpectancy[] = [];
	let [yearsAhead, variance, expectancyAfter] = [0, 0, 0];
	for (const row of rows.toReversed()) {
		yearsAhead += row.isOpen
			? row.alive / row.mortality
			: row.width * (row.alive * (1 - row.dying) + row.lived * row.alive * row.dying);
		variance += row.isOpen
			? (row.alive / 2) ** 2 * (4 / (row.deaths * row.mortality ** 2))
			: row.deaths === 0
				? 0
				: row.alive ** 2 *
					((1 - row.lived) * row.width + expectancyAfter) ** 2 *
					((row.dying ** 2 * (1 - row.dying)) / row.deaths);
		const value = yearsAhead / row.alive;
		const reach = z * Math.sqrt(variance / row.alive ** 2);
		const isUsable = Number.isFinite(value) && 2 * reach <= WIDEST_INTERVAL;
		results.unshift(isUsable ? { value, lower: value - reach, upper: value + reach } : null);
		expectancyAfter = value;
	}
	return results;
}
