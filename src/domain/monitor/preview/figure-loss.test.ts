import { describe, expect, it } from 'vitest';
import type { Figure } from '#domain/disclosure';
import { missing, numberValue, type Value } from '#domain/statistics';
import { figureLoss } from './figure-loss.ts';

const figures = (values: readonly (number | null)[]): Figure[] =>
	values.map((value, index) => ({
		indicator: 'quote',
		area: `town ${index}`,
		year: 2025,
		basis: 'official',
		period: '2025',
		value: value === null ? missing('secret') : numberValue(value),
		interval: null,
		numerator: missing('not-applicable') as Value,
		denominator: missing('not-applicable') as Value,
		deliveries: []
	}));

describe('what readers of figures lose', () => {
	it('is nothing where nothing is changed', () => {
		const before = figures([1, 2, 3]);
		expect(figureLoss(before, before, () => true)).toMatchObject({
			hidden: 0,
			changed: 0,
			meanChange: 0,
			rankChanges: 0
		});
	});

	it('is what is hidden, how much the rest changes, and whose place changes', () => {
		const loss = figureLoss(figures([10, 20, 21, 40]), figures([10, 22, 21, null]), () => true);
		expect(loss).toMatchObject({ figures: 4, hidden: 1, changed: 1, largestChange: 2, ranked: 3, rankChanges: 2 });
		expect(loss.meanChange).toBeCloseTo(2 / 3, 9);
		expect(loss.largestRelativeChange).toBeCloseTo(0.1, 9);
	});

	it('counts no figure that was missing before', () => {
		expect(figureLoss(figures([null, 5]), figures([null, 5]), () => true)).toMatchObject({ figures: 1, hidden: 0 });
	});

	it('puts only municipalities in an order', () => {
		const loss = figureLoss(figures([1, 2]), figures([2, 1]), (area) => area === 'town 0');
		expect(loss).toMatchObject({ ranked: 1, rankChanges: 0 });
	});
});
