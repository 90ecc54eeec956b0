import { expect, it } from 'vitest';
import { missing, numberValue } from '#domain/statistics';
import { newlyRecovered } from './newly-recovered.ts';
import type { Publication } from './publication.ts';

const COUNTY = '06433';
const [NORTH, SOUTH, EAST] = ['06433001', '06433002', '06433003'] as const;
const LIMITS = { protection: 3, maxHiddenCount: 2 };

/** The unemployed of each year and area; null is hidden. */
function publication(id: number, years: Readonly<Record<number, readonly (number | null)[]>>): Publication {
	const areas = [COUNTY, NORTH, SOUTH, EAST];
	const counts = Object.entries(years).map(([year, numbers]) => ({
		measure: 'unemployed',
		part: '',
		year: Number(year),
		basis: 'official' as const,
		areas,
		counts: numbers.map((count) => (count === null ? missing('secret') : numberValue(count)))
	}));
	const partsOf = new Map([[COUNTY, [NORTH, SOUTH, EAST]]]);
	return { id, figures: [], structure: [], counts, indicators: [], partsOf, insideOf: new Map() };
}
const recovered = async (earlier: readonly Publication[], next: Publication): Promise<number[]> =>
	(await newlyRecovered(earlier, next, LIMITS)).givenAway.map(({ at }) => at.year);

const OPEN = [100, 1, null, 60] as const;
const SAFE = [100, null, null, 60] as const;

it('a publication that gives a hidden number away is named with it', async () => {
	expect(await recovered([], publication(1, { 2024: OPEN }))).toEqual([2024]);
	expect(await recovered([], publication(1, { 2024: SAFE }))).toEqual([]);
});

it('what an earlier one has given away is not held against it', async () => {
	expect(await recovered([publication(1, { 2024: OPEN })], publication(2, { 2024: OPEN, 2025: SAFE }))).toEqual([]);
});

it('but what it gives away besides is', async () => {
	expect(await recovered([publication(1, { 2024: OPEN })], publication(2, { 2024: OPEN, 2025: OPEN }))).toEqual([2025]);
});

it('also where only both together give it away', async () => {
	const other = [null, null, 39, null] as const;
	expect(await recovered([], publication(2, { 2024: other }))).toEqual([]);
	expect(await recovered([publication(1, { 2024: SAFE })], publication(2, { 2024: other }))).toEqual([2024]);
});
