import { array, assert, integer, nat, option, property, record } from 'fast-check';
import { expect, it, test } from 'vitest';
import type { QuarterPlan } from './quarter-plan.ts';
import { settleQuarters } from './settle-quarters.ts';

const plan = (...quarters: QuarterPlan['quarters']): QuarterPlan => ({
	municipality: '06433012',
	smallestSize: 300,
	quarters
});
const quarter = (code: string, mergeInto?: string) => ({ code, name: code, ...(mergeInto && { mergeInto }) });

it('a quarter that is too small joins the one its municipality has named', () => {
	const settled = settleQuarters(
		plan(quarter('1'), quarter('2', '1')),
		new Map([
			['1', 900],
			['2', 40]
		]),
		940
	);
	expect([...settled.shownAs]).toEqual([
		['1', '1'],
		['2', '1']
	]);
	expect(settled).toMatchObject({ merged: [{ code: '2', into: '1' }], withheld: [], rest: 0 });
});

it('one that joins nobody is withheld, and the next one with it, so that subtracting tells nothing', () => {
	const sizes = new Map([
		['1', 900],
		['2', 40],
		['3', 400]
	]);
	expect(settleQuarters(plan(quarter('1'), quarter('2'), quarter('3')), sizes, 1340)).toMatchObject({
		withheld: ['2', '3'],
		rest: 440
	});
});

it('a few addresses without a quarter are protected in the same way', () => {
	const sizes = new Map([
		['1', 900],
		['3', 400]
	]);
	expect(settleQuarters(plan(quarter('1'), quarter('3')), sizes, 1310)).toMatchObject({ withheld: ['3'], rest: 410 });
	expect(settleQuarters(plan(quarter('1'), quarter('3')), sizes, 1700)).toMatchObject({ withheld: [], rest: 400 });
});

it('quarters that name each other end as one', () => {
	const sizes = new Map([
		['1', 200],
		['2', 200]
	]);
	const settled = settleQuarters(plan(quarter('1', '2'), quarter('2', '1')), sizes, 400);
	expect(new Set(settled.shownAs.values()).size).toBe(1);
	expect(settled.withheld).toEqual([]);
});

test('whatever the sizes, no shown quarter and no rest is small, and everybody is counted once', () => {
	const drawn = array(record({ persons: nat(900), mergeInto: option(nat(8)) }), { minLength: 1, maxLength: 8 });
	assert(
		property(drawn, integer({ min: 0, max: 500 }), (quarters, unassigned) => {
			const made = plan(
				...quarters.map(({ mergeInto }, index) =>
					quarter(String(index), mergeInto === null ? undefined : String(mergeInto))
				)
			);
			const sizes = new Map(quarters.map(({ persons }, index) => [String(index), persons]));
			const total = quarters.reduce((sum, { persons }) => sum + persons, unassigned);
			const { shownAs, rest } = settleQuarters(made, sizes, total);
			const shown = Map.groupBy(sizes, ([code]) => shownAs.get(code) ?? null);
			let sum = rest;
			for (const [code, parts] of shown) {
				if (code === null) continue;
				const persons = parts.reduce((part, [, count]) => part + count, 0);
				expect(persons).toBeGreaterThanOrEqual(300);
				sum += persons;
			}
			expect(sum).toBe(total);
			expect(rest === 0 || rest >= 300 || rest === total).toBe(true);
		})
	);
});
