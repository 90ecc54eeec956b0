import { describe, expect, it } from 'vitest';
import { completeRuleSet, defaultRuleSet, type RuleSet } from '../rule-set.ts';
import type { CountCell } from './cell-system.ts';
import { primaryReason } from './is-primary.ts';

const reason = (cell: Partial<CountCell>, rules: Partial<RuleSet> = {}) =>
	primaryReason({ key: 'a', count: 40, rules: { ...defaultRuleSet, ...rules }, ...cell });

describe('a cell is hidden in any case', () => {
	it('where it counts few people, and zeros only where they tell something', () => {
		expect([0, 1, 2, 2.4, 3].map((count) => reason({ count }))).toEqual([
			null,
			'small-count',
			'small-count',
			'small-count',
			null
		]);
		expect(reason({ count: 0 }, { zerosAreSensitive: true })).toBe('zero');
	});

	it('where few units stand behind it, however large it is', () => {
		expect(reason({ units: 2 }, { fewestUnits: 3 })).toBe('few-units');
		expect(reason({ units: 3 }, { fewestUnits: 3 })).toBeNull();
		expect(reason({}, { fewestUnits: 3 })).toBeNull();
	});

	it('where few make up an amount', () => {
		const dominance = [{ type: 'nk', n: 1, k: 80 }] as const;
		expect(reason({ count: 1000, contributions: [900, 60, 40] }, { dominance })).toBe('dominated');
		expect(reason({ count: 1000, contributions: [500, 300, 200] }, { dominance })).toBeNull();
	});

	it('where a group would be known whole, a denominator is small, or the source keeps it secret', () => {
		expect(reason({ count: 0, marked: 'group' })).toBe('group');
		expect(reason({ marked: 'small-denominator' })).toBe('small-denominator');
		expect(primaryReason({ key: 'a', count: 0, rules: null, status: 'secret-at-source' })).toBe('secret-at-source');
	});

	it('never where no rule applies', () => {
		expect(primaryReason({ key: 'a', count: 1, rules: null, units: 1, contributions: [1] })).toBeNull();
	});
});

it('rules frozen before all fields were there mean what they said then', () => {
	const { fewestUnits: _units, method: _method, ...old } = { ...defaultRuleSet, maxHiddenCount: 4, adoptedBy: 'wer' };
	expect(completeRuleSet(old)).toEqual({ ...defaultRuleSet, maxHiddenCount: 4 });
});
