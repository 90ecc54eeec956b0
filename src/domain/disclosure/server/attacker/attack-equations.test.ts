import { describe, expect, it } from 'vitest';
import { attackEquations } from './attack-equations.ts';
import type { KnownSum } from './known-sum.ts';

const equals = (value: number, ...terms: (readonly [string, number])[]): KnownSum => ({
	terms,
	lower: value,
	upper: value
});

describe('the attacker', () => {
	it('subtracts, and knows that counts are not negative', async () => {
		const sums = [equals(20, ['a', 1], ['b', 1]), equals(17, ['a', 1], ['c', 1]), equals(3, ['b', 1])];
		const targets = ['a', 'c'].map((name) => ({ name: `the ${name}`, terms: [[name, 1]] as const }));
		expect((await attackEquations(sums, targets)).found).toEqual([
			{ name: 'the a', lower: 17, upper: 17 },
			{ name: 'the c', lower: 0, upper: 0 }
		]);
	});

	it('narrows what it cannot compute, also for sums and differences', async () => {
		const sums = [equals(8, ['a', 1], ['b', 1], ['c', 1]), { ...equals(0, ['a', 1], ['b', -1]), lower: -1, upper: 2 }];
		const { found } = await attackEquations(sums, [
			{ name: 'a', terms: [['a', 1]] },
			{
				name: 'a - c',
				terms: [
					['a', 1],
					['c', -1]
				]
			}
		]);
		expect(found[0]).toMatchObject({ lower: 0, upper: 5 });
		expect(found[1]?.lower).toBeCloseTo(-8, 6);
		expect(found[1]?.upper).toBeCloseTo(5, 6);
	});

	it('bends sums that contradict each other as little as it can, and says nothing of what it never heard of', async () => {
		const sums = [
			equals(10, ['a', 1], ['b', 1]),
			equals(11, ['a', 1], ['b', 1], ['c', 1]),
			equals(12, ['a', 1], ['b', 1], ['c', 1])
		];
		const {
			found: [c, d]
		} = await attackEquations(sums, [
			{ name: 'c', terms: [['c', 1]] },
			{ name: 'd', terms: [['d', 1]] }
		]);
		expect(c?.lower).toBeGreaterThanOrEqual(1 - 1e-5);
		expect(c?.upper).toBeLessThanOrEqual(2 + 1e-5);
		expect(d).toEqual({ name: 'd', lower: 0, upper: Infinity });
	});
});
