import { describe, expect, test } from 'vitest';
import * as county from '../../tests/golden/figures/example-county.ts';
import { pyramidRows } from './pyramid-rows.ts';

const [place] = county.municipalities;
if (!place) throw new Error('No municipality.');
const fiveYears = county.structure(place, 6000);
const official = county.officialStructure(place, 6000);

describe('the rows of a pyramid', () => {
	test('are equally high for groups of equal width, the open one among them', () => {
		const rows = pyramidRows(fiveYears, fiveYears, 18);
		expect(rows.isByYear).toBe(false);
		expect(new Set(rows.own.map(({ height }) => height))).toEqual(new Set([18]));
	});

	test('are as high as their years for groups of unequal width, without gap or overlap', () => {
		const { isByYear, own, height, drawnUpTo } = pyramidRows(official, official, 18);
		expect([isByYear, drawnUpTo]).toEqual([true, 94]);
		expect(own.map(({ years }) => years)).toEqual([3, 3, 4, 5, 3, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 10, 20]);
		expect(own.at(-1)?.top).toBe(0);
		let bottom = height;
		for (const row of own) {
			expect(row.top + row.height).toBeCloseTo(bottom, 9);
			bottom = row.top;
		}
	});

	test('follow the years as soon as area and comparison are counted in different groups', () => {
		const { isByYear, own, other } = pyramidRows(fiveYears, official, 18);
		expect([isByYear, own.length, other.length]).toEqual([true, 18, 17]);
		expect(own.at(-1)?.years).toBe(10);
	});
});
