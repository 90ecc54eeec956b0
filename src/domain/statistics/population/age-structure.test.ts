import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageQuotient, billeterMeasure, meanAge, medianAge, personsAged, type YearOfAge } from '../index.ts';

const people = fc
	.array(fc.nat(500), { minLength: 60, maxLength: 106 })
	.map((persons) => persons.map((count, age): YearOfAge => ({ age, persons: count })));

describe('an age structure', () => {
	it('adds up: young, middle and old are everybody', () => {
		fc.assert(
			fc.property(people, (years) => {
				const parts = [personsAged(years, { from: 0, below: 20 }), personsAged(years, { from: 20, below: 65 })];
				const sum = [...parts, personsAged(years, { from: 65 })].reduce<number>((all, part) => all + (part ?? 0), 0);
				expect(sum).toBe(personsAged(years, { from: 0 }));
			})
		);
	});

	it('has a median with half of the people below it, and the same measures in any order', () => {
		fc.assert(
			fc.property(people, (years) => {
				const median = medianAge(years);
				if (median === null) return;
				const whole = Math.floor(median);
				const below = personsAged(years, { from: 0, below: whole }) ?? 0;
				const own = years.find(({ age }) => age === whole)?.persons ?? 0;
				expect(below + own * (median - whole)).toBeCloseTo((personsAged(years, { from: 0 }) ?? 0) / 2, 6);
				expect(medianAge(years.toReversed())).toBe(median);
				expect(meanAge(years.toReversed())).toBeCloseTo(meanAge(years) ?? NaN, 9);
			})
		);
	});

	it('gives nothing over nobody, and nothing where a year is not known', () => {
		const nobody = [{ age: 70, persons: 4 }];
		expect(ageQuotient(nobody, { from: 65 }, { from: 20, below: 65 })).toBeNull();
		expect(billeterMeasure(nobody)).toBeNull();
		expect(medianAge([{ age: 3, persons: 0 }])).toBeNull();
		const unknown = [...nobody, { age: 30, persons: null }];
		expect([meanAge(unknown), medianAge(unknown), personsAged(unknown, { from: 0 })]).toEqual([null, null, null]);
		expect(personsAged(unknown, { from: 65 })).toBe(4);
	});

	it('takes the assumed mean of an open group', () => {
		const years = [
			{ age: 20, persons: 1 },
			{ age: 90, persons: 1 }
		];
		expect(meanAge(years)).toBe(55.5);
		expect(meanAge(years, 93.5)).toBe(57);
	});
});
