import { expect, it } from 'vitest';
import { inUnit, observedValue } from './observed-value.ts';

it('a figure without a number never becomes zero', () => {
	expect(observedValue('secret-at-source', null)).toEqual({ kind: 'missing', why: 'secret-at-source' });
	expect(observedValue('pending', null)).toEqual({ kind: 'missing', why: 'pending' });
	expect(observedValue('value', null)).toEqual({ kind: 'missing', why: 'unknown' });
});

it('only the sign for exactly nothing is zero', () => {
	expect(observedValue('zero', null)).toEqual({ kind: 'number', value: 0, flags: [] });
});

it('what must be known beside the number stays with it', () => {
	expect(observedValue('provisional', 12)).toEqual({ kind: 'number', value: 12, flags: ['provisional'] });
});

it('bringing to another unit leaves no dust of binary fractions', () => {
	expect(inUnit(45_304, 0.01)).toBe(453.04);
	expect(inUnit(10_163.1, 1000)).toBe(10_163_100);
	expect(inUnit(null, 1000)).toBeNull();
});
