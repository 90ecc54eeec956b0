import { expect, it } from 'vitest';
import { defaultRuleSet } from '#domain/disclosure';
import type { Count, Counts } from '../../compute/counts.ts';
import { want } from '../../compute/selection.ts';
import { CellGroup } from './cell-group.ts';
import { relateTwins } from './twin-relations.ts';

const AREAS = Array.from({ length: 6 }, (_, index) => `0643300${index}`);

function groupOf(measure: string, inAreas: readonly number[], isAltered = false): CellGroup {
	const find = ({ area }: { area: string }): Count => ({
		value: inAreas[AREAS.indexOf(area)] ?? 0,
		why: null,
		flags: [],
		period: '2025',
		deliveries: [1],
		parts: null
	});
	const place = { measure, wanted: want([], null), area: '', year: 2025, basis: 'official' as const };
	const group = new CellGroup(place, { find } as unknown as Counts, () => defaultRuleSet, undefined, isAltered);
	for (const area of AREAS) group.add(area, place.wanted);
	return group;
}

const counts = [1, 2, 13, 14, 25, 36];
const related = (...groups: CellGroup[]): string[] => relateTwins(groups).map(({ total }) => total);

it('the same people under two measures are the same number, wherever both have one', () => {
	expect(relateTwins([groupOf('one', counts), groupOf('two', counts)])).toEqual(
		AREAS.map((area) => ({ total: `one ${area} 2025 official`, parts: [`two ${area} 2025 official`] }))
	);
});

it('also where a late correction is in one of them alone', () => {
	expect(related(groupOf('one', counts), groupOf('two', counts.with(3, 15)))).toHaveLength(6);
});

it('but not what is alike by chance, nor what is altered', () => {
	expect(related(groupOf('one', counts), groupOf('two', counts.with(3, 15).with(4, 26)))).toEqual([]);
	expect(related(groupOf('one', [1, 1, 2, 2, 3, 3]), groupOf('two', [1, 1, 2, 2, 3, 3]))).toEqual([]);
	expect(related(groupOf('one', counts), groupOf('two', counts, true))).toEqual([]);
});
