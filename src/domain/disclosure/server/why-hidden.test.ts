import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../rule-set.ts';
import { protectCells, type CellSystem, type CountCell } from './protect-cells.ts';
import { whyHidden } from './why-hidden.ts';

const cell = (key: string, count: number, more: Partial<CountCell> = {}): CountCell => ({
	key,
	count,
	rules: defaultRuleSet,
	...more
});

/** Two regions; a small count in the first, a secret one in the second. */
const county: CellSystem = {
	cells: [
		...[1, 30, 500].map((count, index) => cell(`a${index}`, count)),
		...[0, 90, 80].map((count, index) => cell(`b${index}`, count, index === 0 ? { status: 'secret-at-source' } : {})),
		cell('a', 531),
		cell('b', 190)
	],
	relations: [
		{ total: 'a', parts: ['a0', 'a1', 'a2'] },
		{ total: 'b', parts: ['b0', 'b1', 'b2'] }
	]
};

describe('why a cell is hidden', () => {
	it('is the rule, or the cell that could be computed otherwise', async () => {
		const why = whyHidden(county, await protectCells(county));
		expect([...why].map(([key, { reason, protects }]) => [key, reason, protects])).toEqual([
			['a0', 'small-count', []],
			['a1', null, ['a0']],
			['b0', 'secret-at-source', []],
			['b2', null, ['b0']]
		]);
	});

	it('is found through other hidden cells', async () => {
		// The county shows its total, so hiding region a asks for region b and for cells below it.
		const alone: CellSystem = {
			cells: [cell('a0', 2), cell('a', 2), cell('b', 190), cell('b0', 90), cell('b1', 100), cell('all', 192)],
			relations: [
				{ total: 'a', parts: ['a0'] },
				{ total: 'b', parts: ['b0', 'b1'] },
				{ total: 'all', parts: ['a', 'b'] }
			]
		};
		const why = whyHidden(alone, await protectCells(alone));
		expect(why.get('b')?.protects).toEqual(['a']);
		const below = [...why].find(([key]) => key === 'b0' || key === 'b1');
		expect(below?.[1].protects).toEqual(['a']);
	});
});
