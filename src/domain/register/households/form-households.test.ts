import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formHouseholds } from './form-households.ts';
import type { HouseholdPerson } from './household-person.ts';

const person = (id: number, age: number, more: Partial<HouseholdPerson> = {}): HouseholdPerson => ({
	id,
	age,
	surname: `name ${id}`,
	isSingle: true,
	movedIn: null,
	previousAddress: null,
	spouse: null,
	parents: [],
	...more
});
const shape = (persons: readonly HouseholdPerson[]) =>
	formHouseholds(persons).map(({ members, type }) => `${members.join('+')} ${type}`);

describe('links of the register', () => {
	it('join couples and their children, under whatever name', () => {
		const family = [person(1, 40, { spouse: 2 }), person(2, 39, { spouse: 1 }), person(3, 5, { parents: [1, 2] })];
		expect(shape(family)).toEqual(['1+2+3 couple-with-children']);
	});

	it('join both parents of a child, married or not', () => {
		expect(shape([person(1, 30), person(2, 31), person(3, 1, { parents: [1, 2] })])).toEqual([
			'1+2+3 couple-with-children'
		]);
	});

	it('to somebody who lives elsewhere join nobody, but leave no room for another couple', () => {
		const moved = { movedIn: '2020-01-01', previousAddress: 'there' };
		expect(shape([person(1, 40, { spouse: 99, ...moved }), person(2, 39, moved)])).toEqual(['1 single', '2 single']);
		expect(shape([person(1, 4, { parents: [99], surname: 'A' }), person(2, 30, { surname: 'A' })])).toEqual([
			'1+2 lone-parent'
		]);
	});

	it('make three generations another household than a lone parent', () => {
		const three = [person(1, 70), person(2, 45, { parents: [1] }), person(3, 10, { parents: [2] })];
		expect(shape(three)).toEqual(['1+2+3 other']);
	});

	it('keep a grown-up child a child: beside a minor the parent stays a lone parent', () => {
		const family = [person(1, 50), person(2, 20, { parents: [1] }), person(3, 10, { parents: [1] })];
		expect(shape(family)).toEqual(['1+2+3 lone-parent']);
		expect(shape(family.slice(0, 2))).toEqual(['1+2 other']);
	});
});

describe('evidence without links', () => {
	const A = { surname: 'A' };

	it.each([
		[15, ['1 single', '2 single']],
		[16, ['1+2 lone-parent']],
		[50, ['1+2 lone-parent']],
		[51, ['1 single', '2 single']]
	])('a minor joins a namesake %i years older: %j', (years, expected) => {
		expect(shape([person(1, 10 + years, A), person(2, 10, A)])).toEqual(expected);
	});

	it.each([
		[26, 44, ['1+2 other']],
		[27, 45, ['1 single', '2 single']],
		[26, 43, ['1 single', '2 single']],
		[20, 70, ['1+2 other']],
		[20, 71, ['1 single', '2 single']]
	])('an unmarried adult of %i beside a namesake of %i: %j', (age, older, expected) => {
		expect(shape([person(1, older, A), person(2, age, A)])).toEqual(expected);
	});

	it('a divorced adult under 27 stays alone', () => {
		expect(shape([person(1, 50, A), person(2, 25, { ...A, isSingle: false })])).toEqual(['1 single', '2 single']);
	});

	it('of three who came together the first two are the couple', () => {
		const moved = { movedIn: '2020-01-01', previousAddress: 'there' };
		expect(shape([person(1, 30, moved), person(2, 45, moved), person(3, 31, moved)])).toEqual([
			'1+2 couple',
			'3 single'
		]);
		expect(shape([person(1, 30, moved), person(2, 46, moved), person(3, 31, moved)])).toEqual([
			'1+3 couple',
			'2 single'
		]);
	});

	it('an unknown previous address makes no couple', () => {
		const moved = { movedIn: '2020-01-01' };
		expect(shape([person(1, 30, moved), person(2, 30, moved)])).toEqual(['1 single', '2 single']);
	});
});

const size = 9;
const persons = array(
	record({
		surname: constantFrom('A', 'B', null),
		age: integer({ min: 0, max: 95 }),
		isSingle: constantFrom(true, false, null),
		movedIn: constantFrom('2020-01-01', '2021-01-01', null),
		previousAddress: constantFrom('x', 'y', null),
		spouse: option(integer({ min: 1, max: size + 1 })),
		parents: array(integer({ min: 1, max: size + 1 }), { maxLength: 2 })
	}),
	{ maxLength: size }
).map((drawn) =>
	drawn.map((one, index): HouseholdPerson => ({
		...one,
		id: index + 1,
		spouse: one.spouse === index + 1 ? null : one.spouse,
		parents: one.parents.filter((parent) => parent !== index + 1)
	}))
);

test('everybody is in exactly one household, and the check sums agree', () => {
	assert(
		property(persons, (all) => {
			const households = formHouseholds(all);
			expect(households.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id));
			for (const { members, size: counted, minors, type } of households) {
				expect(counted).toBe(members.length);
				expect(type === 'single').toBe(counted === 1);
				if (type === 'lone-parent' || type === 'couple-with-children') expect(minors).toBeGreaterThan(0);
				if (type === 'couple') expect(minors).toBe(0);
			}
		})
	);
});

test('the order of the rows does not matter', () => {
	assert(
		property(
			persons.chain((all) =>
				shuffledSubarray(all, { minLength: all.length }).map((shuffled) => [all, shuffled] as const)
			),
			([all, shuffled]) => {
				expect(formHouseholds(shuffled)).toEqual(formHouseholds(all));
			}
		)
	);
});
