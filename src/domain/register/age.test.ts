import { existsSync, readFileSync } from 'node:fs';
import { assert, constant, integer, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ageInCompletedYears, agesByBirthDay, highestBelievableAge } from './age.ts';
import { dateOfDay, dayOf } from './calendar.ts';

const vectors = '../shared/vectors/register.age-and-school-entry.json';

test('a year is completed on the birthday itself', () => {
	expect(ageInCompletedYears('2000-05-10', '2020-05-09')).toBe(19);
	expect(ageInCompletedYears('2000-05-10', '2020-05-10')).toBe(20);
	expect(ageInCompletedYears('2020-12-31', '2020-12-31')).toBe(0);
});

test('29 February counts from 1 March in common years and on the day itself in leap years', () => {
	expect(ageInCompletedYears('2016-02-29', '2022-02-28')).toBe(5);
	expect(ageInCompletedYears('2016-02-29', '2022-03-01')).toBe(6);
	expect(ageInCompletedYears('2016-02-29', '2024-02-28')).toBe(7);
	expect(ageInCompletedYears('2016-02-29', '2024-02-29')).toBe(8);
});

test('a text that is no date is refused', () => {
	expect(() => ageInCompletedYears('2015-02-30', '2020-01-01')).toThrow(RangeError);
	expect(() => ageInCompletedYears('2015-02-03', 'heute')).toThrow(RangeError);
});

test.skipIf(!existsSync(vectors))(`ages equal the vectors (skipped without ${vectors})`, () => {
	type Case = { input: { birthDate: string; referenceDate: string }; expected: { ageCompleted: number } };
	const { cases } = JSON.parse(readFileSync(vectors, 'utf8')) as { cases: Case[] };
	expect(cases.length).toBeGreaterThan(0);
	for (const { input, expected } of cases) {
		expect(ageInCompletedYears(input.birthDate, input.referenceDate)).toBe(expected.ageCompleted);
	}
});

test('the table of ages says the same as the rule, for every day of birth and any reference day', () => {
	const day = integer({ min: dayOf(1995, 1, 1), max: dayOf(2035, 12, 31) });
	const sameAsRule = property(oneof(day, constant(dayOf(2024, 2, 29))), (referenceDay) => {
		const { firstDay, ages } = agesByBirthDay(referenceDay);
		const referenceDate = dateOfDay(referenceDay);
		expect(ageInCompletedYears(dateOfDay(firstDay), referenceDate)).toBe(highestBelievableAge);
		expect(ageInCompletedYears(dateOfDay(firstDay - 1), referenceDate)).toBe(highestBelievableAge + 1);
		for (let birth = firstDay; birth <= referenceDay; birth += 1 + (Math.abs(birth) % 17)) {
			if (ages[birth - firstDay] !== ageInCompletedYears(dateOfDay(birth), referenceDate)) {
				expect.unreachable(`${dateOfDay(birth)} at ${referenceDate}`);
			}
		}
		return true;
	});
	assert(sameAsRule, { numRuns: 12 });
});
