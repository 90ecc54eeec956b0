import { expect, it } from 'vitest';
import { completeSets } from './complete-sets.ts';

it('finds the kinds that make up the whole, and leaves out what is part of another kind', () => {
	// in homes, of which permanent; at home; allowance
	const sets = completeSets([
		{ total: 100, parts: [30, 20, 25, 45] },
		{ total: 51, parts: [10, 9, 20, 21] }
	]);
	expect(sets).toEqual([[0, 2, 3]]);
});

it('finds them where a source has rounded averages, and where one count of an area is not known', () => {
	const sets = completeSets([
		{ total: 100, parts: [40, 61] },
		{ total: 30, parts: [null, 12] }
	]);
	expect(sets).toEqual([[0, 1]]);
});

it('finds none where they add up by chance in one area only, or where nobody is counted', () => {
	expect(
		completeSets([
			{ total: 100, parts: [40, 60] },
			{ total: 90, parts: [40, 10] }
		])
	).toEqual([]);
	expect(completeSets([{ total: 0, parts: [0, 0] }])).toEqual([]);
	expect(completeSets([])).toEqual([]);
});

it('of many kinds it is all of them or none', () => {
	const parts = Array.from({ length: 14 }, (_, index) => index + 1);
	expect(completeSets([{ total: 105, parts }])).toEqual([parts.map((_, position) => position)]);
	expect(completeSets([{ total: 190, parts }])).toEqual([]);
});
