import { expect, it } from 'vitest';
import { isJump } from './find-jumps.ts';

it('a fifth more is a jump for a large number', () => {
	expect(isJump(10_000, 12_100, true)).toBe(true);
	expect(isJump(10_000, 11_900, true)).toBe(false);
});

it('chance moves small numbers further', () => {
	expect(isJump(20, 30, true)).toBe(false);
	expect(isJump(20, 45, true)).toBe(true);
});

it('an amount or an area does not move by chance', () => {
	expect(isJump(2, 3, false)).toBe(true);
});

it('from nothing to a few is no jump, to many it is', () => {
	expect(isJump(0, 5, true)).toBe(false);
	expect(isJump(0, 50, true)).toBe(true);
});
