import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeans, linkage, statisticalNeighbours, typology } from '../index.ts';

/** Coarse numbers, so that ties are common. */
const point = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
	items
		.map((item, index) => ({ item, key: Math.sin(seed + index * 7.3) }))
		.toSorted((a, b) => a.key - b.key)
		.map(({ item }) => item);

describe('a tree of areas', () => {
	it('joins ever more distant classes, and cutting it into one or all is trivial', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
				for (const method of ['ward', 'complete'] as const) {
					const tree = linkage(points, method);
					expect(tree.heights).toHaveLength(points.length - 1);
					for (const [index, height] of tree.heights.entries())
						expect(height).toBeGreaterThanOrEqual((tree.heights[index - 1] ?? 0) - 1e-9);
					expect(new Set(tree.cut(1)).size).toBe(1);
					expect(new Set(tree.cut(points.length)).size).toBe(points.length);
				}
			})
		);
	});

	it('cannot be cut into more classes than points', () => {
		expect(() => linkage([[1], [2]], 'ward').cut(3)).toThrow(RangeError);
	});
});

describe('k-means', () => {
	it('puts each point to its nearest centre and each centre into the middle, and keeps a centre without points', () => {
		const { classes, centres, withinSumOfSquares } = kMeans([[0], [2], [10]], [[0], [9], [100]]);
		expect(classes).toEqual([1, 1, 2]);
		expect(centres).toEqual([[1], [10], [100]]);
		expect(withinSumOfSquares).toBe(2);
	});
});

describe('a typology', () => {
	it('groups the same areas in whatever order they come, ties or not', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 5, maxLength: 14 }), fc.nat(), (points, seed) => {
				const rows = points.map((values, id) => ({ id, values }));
				const other = shuffled(rows, seed);
				// Areas that are equal in everything cannot be told apart: compare by their values.
				const groups = (list: typeof rows): string[][] | undefined =>
					typology(
						list.map(({ values }) => values),
						3
					)
						?.types.map((type) => type.rows.map((row) => String(list[row]?.values)).toSorted())
						.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
				expect(groups(other)).toEqual(groups(rows));
			})
		);
	});

	it('does not see the units of its variables', () => {
		const rows = [3, 5, 8, 20, 22, 60].map((value, index) => [value, index * index]);
		const scaled = rows.map(([one = 0, two = 0]) => [one * 1000 - 3, two / 7]);
		expect(typology(scaled, 3)?.types.map((type) => type.rows)).toEqual(
			typology(rows, 3)?.types.map((type) => type.rows)
		);
	});

	it('names every complete area once, and says what sets its type apart', () => {
		const result = typology(
			[
				[1, 4],
				[1.1, 4],
				[null, 4],
				[9, 4],
				[9.3, 4],
				[9.1, 4]
			],
			2
		);
		expect(result?.types.map((type) => type.rows)).toEqual([
			[3, 4, 5],
			[0, 1]
		]);
		expect(result?.types[0]?.meanZ[0]).toBeGreaterThan(0);
		expect(result?.types[0]?.meanZ[1]).toBeNull();
		expect(result?.agreement).toBe(1);
	});

	it('does not exist with fewer different areas than types', () => {
		expect(typology([[1], [1], [2]], 3)).toBeNull();
	});
});

describe('statistical neighbours', () => {
	const areas = [
		{ id: 'a', variables: [0, 5] },
		{ id: 'b', variables: [1, 5] },
		{ id: 'c', variables: [9, 5] },
		{ id: 'd', variables: [null, 5] }
	];

	it('come nearest first, the least alike with 1, without those with gaps', () => {
		const found = statisticalNeighbours(areas, 'a');
		expect(found.map(({ id }) => id)).toEqual(['b', 'c']);
		expect(found.at(-1)?.rebased).toBe(1);
		expect(statisticalNeighbours(areas, 'd')).toEqual([]);
		expect(statisticalNeighbours(areas, 'nobody')).toEqual([]);
	});

	it('are the same in whatever order the areas come and whatever the units are; distances are mutual', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 3, maxLength: 10 }), fc.nat(), (points, seed) => {
				const table = points.map(([one, two], index) => ({ id: `area-${index}`, variables: [one, two] }));
				const found = statisticalNeighbours(table, 'area-0');
				expect(statisticalNeighbours(shuffled(table, seed), 'area-0')).toEqual(found);
				const back = statisticalNeighbours(table, 'area-1').find(({ id }) => id === 'area-0');
				expect(back?.distance).toBeCloseTo(found.find(({ id }) => id === 'area-1')?.distance ?? NaN, 12);
			})
		);
	});

	it('by the sum of differences are never nearer than by the straight line', () => {
		const table = [3, 7, 11, 4].map((value, index) => ({ id: String(index), variables: [value, index] }));
		const straight = new Map(statisticalNeighbours(table, '0').map(({ id, distance }) => [id, distance]));
		for (const { id, distance } of statisticalNeighbours(table, '0', 'manhattan'))
			expect(distance).toBeGreaterThanOrEqual((straight.get(id) ?? NaN) - 1e-12);
	});
});
