import { expect, test } from 'vitest';
import { nextPlace } from './figures.ts';

test('arrow keys walk through the marks and round at the ends', () => {
	expect(nextPlace('ArrowRight', -1, 3)).toBe(0);
	expect(nextPlace('ArrowDown', 2, 3)).toBe(0);
	expect(nextPlace('ArrowLeft', 0, 3)).toBe(2);
	expect(nextPlace('ArrowUp', -1, 3)).toBe(2);
	expect([nextPlace('Home', 1, 3), nextPlace('End', 1, 3)]).toEqual([0, 2]);
});

test('other keys, and figures without marks, are left alone', () => {
	expect(nextPlace('a', 0, 3)).toBeNull();
	expect(nextPlace('ArrowRight', -1, 0)).toBeNull();
});
