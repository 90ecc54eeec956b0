import { describe, expect, it } from 'vitest';
import { isDominated, roomOfDominated } from './is-dominated.ts';

describe('amounts that few make up', () => {
	it('exactly the limit is not more than the limit, whatever floats make of it', () => {
		expect(0.29 * 100).toBeLessThan(29);
		const half = (first: number): number[] => [first, ...Array<number>(100 - first).fill(1)];
		for (let k = 1; k < 100; k++) {
			expect(isDominated(half(k), { type: 'nk', n: 1, k }), `${k} %`).toBe(false);
			if (k < 99) expect(isDominated(half(k + 1), { type: 'nk', n: 1, k }), `${k} %`).toBe(true);
		}
		expect(isDominated([], { type: 'nk', n: 1, k: 1 })).toBe(false);
	});

	it('need as much room as the strictest rule that they break asks', () => {
		const [p, nk] = [{ type: 'p', p: 10 } as const, { type: 'nk', n: 2, k: 80 } as const];
		expect(roomOfDominated([900, 60, 30], [p])).toBe(60);
		expect(roomOfDominated([900, 60, 30], [p, nk])).toBe(210);
		expect(roomOfDominated([900, 60, 30], [{ type: 'pq', p: 10, q: 50 }])).toBe(150);
		expect(roomOfDominated([30, 30, 30], [p, nk])).toBe(0);
	});
});
