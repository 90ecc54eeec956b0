import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '#domain/disclosure';
import { protectCells, type CountCell, type EarlierRelease } from '#domain/disclosure/server';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import { want } from '../../compute/selection.ts';
import { plannersPreference } from './planners-preference.ts';

const placeOf = (area: string, year: number): CellPlace => ({
	measure: 'unemployed',
	wanted: want([], { from: 15, to: 24 }),
	area,
	year,
	basis: 'official'
});

function releaseHiding(...places: CellPlace[]): EarlierRelease {
	const hidden = places.map((place) => [cellKey(place), { fingerprint: null, protection: 3 }] as const);
	return {
		id: 1,
		shown: new Map(),
		hidden: new Map(hidden),
		altered: new Map(),
		alterations: new Map(),
		relations: []
	};
}

describe('what planners would give up first', () => {
	it('is an older year rather than the newest', () => {
		const factorOf = plannersPreference(2025, []);
		expect(factorOf(placeOf('a', 2024))).toBeLessThan(factorOf(placeOf('a', 2025)));
	});

	it('is what was hidden in the same place the year before', () => {
		const factorOf = plannersPreference(2025, [releaseHiding(placeOf('b', 2024))]);
		expect(factorOf(placeOf('b', 2025))).toBeLessThan(factorOf(placeOf('a', 2025)));
		expect(factorOf(placeOf('b', 2024))).toBe(factorOf(placeOf('a', 2024)));
	});

	it('decides between neighbours that would do equally well', async () => {
		const hiddenWith = async (...before: CellPlace[]): Promise<string[]> => {
			const factorOf = plannersPreference(2025, [releaseHiding(...before)]);
			const cells = Object.entries({ small: 1, a: 30, b: 30, c: 30 }).map(([area, count]): CountCell => ({
				key: area,
				count,
				rules: defaultRuleSet,
				weightFactor: factorOf(placeOf(area, 2025))
			}));
			const sum: CountCell = { key: 'sum', count: 91, rules: defaultRuleSet };
			const parts = cells.map(({ key }) => key);
			const { hidden } = await protectCells({ cells: [...cells, sum], relations: [{ total: 'sum', parts }] });
			return [...hidden.keys()];
		};
		for (const area of ['a', 'b', 'c']) expect(await hiddenWith(placeOf(area, 2024))).toEqual(['small', area]);
	});
});
