import { assert, constantFrom, date, integer, property, record } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ageInCompletedYears } from './age.ts';
import { ageCompletedOn } from './age-completed-on.ts';
import { dateOfDay, dayOfDate } from './calendar.ts';
import { migrationBackground, ownBackground, type OriginOfPerson } from './migration-background.ts';
import { accountMovements } from '#domain/statistics';
import { residenceConcept } from '#domain/statistics';
import { retirementAge } from './retirement-age.ts';
import { schoolStartYear } from './school-start-year.ts';

const birthDate = date({
	min: new Date('1930-01-01T00:00:00Z'),
	max: new Date('2025-12-31T00:00:00Z'),
	noInvalidDate: true
}).map((day) => day.toISOString().slice(0, 10));
const dayAfter = (isoDate: string): string => dateOfDay((dayOfDate(isoDate) ?? NaN) + 1);

describe('an age', () => {
	it('is completed at the end of the day before the birthday', () => {
		assert(
			property(birthDate, integer({ min: 1, max: 90 }), (born, years) => {
				const completedOn = ageCompletedOn(born, years);
				expect(ageInCompletedYears(born, completedOn)).toBe(years - 1);
				expect(ageInCompletedYears(born, dayAfter(completedOn))).toBe(years);
			})
		);
	});

	it('ends with the month where the day before is missing (§ 188 Abs. 3 BGB)', () => {
		expect(ageCompletedOn('1952-08-31', 65, 6)).toBe('2018-02-28');
		expect(() => ageCompletedOn('1952-02-31', 65)).toThrow(RangeError);
	});

	it('of retirement is never reached earlier by whoever was born later, always at the end of a month', () => {
		assert(
			property(birthDate, (born) => {
				const { reachedOn, completedOn, years } = retirementAge(born);
				expect(dayAfter(reachedOn).slice(8)).toBe('01');
				expect(reachedOn.slice(0, 7)).toBe(completedOn.slice(0, 7));
				expect(retirementAge(dayAfter(born)).reachedOn >= reachedOn).toBe(true);
				expect(years).toBeGreaterThanOrEqual(65);
				expect(years).toBeLessThanOrEqual(67);
			})
		);
		expect(retirementAge('1963-12-31')).toMatchObject({ years: 66, months: 10 });
		expect(retirementAge('1964-01-01')).toMatchObject({ years: 67, months: 0, reachedOn: '2030-12-31' });
	});

	it('of school entry is reached by a birthday on 1 July, not by one on 2 July', () => {
		expect(schoolStartYear('2019-07-01')).toBe(2025);
		expect(schoolStartYear('2019-07-02')).toBe(2026);
		expect(schoolStartYear('2019-01-01', '12-31')).toBe(2024);
	});
});

describe('migration background', () => {
	const country = constantFrom('DE', 'TR', 'RU', null);
	const countries = { germany: 'DE', repatriateCountries: new Set(['RU']) };
	const person = record<OriginOfPerson>({
		citizenship: country,
		secondCitizenship: country,
		birthCountry: country,
		previousCountry: country,
		acquisition: constantFrom('naturalised', 'option', 'repatriate', null),
		age: integer({ min: 0, max: 90 }),
		wasBornToGermansAbroad: constantFrom(true, false)
	});

	it('of an adult does not depend on the parents, of a minor only where nothing else tells', () => {
		assert(
			property(person, person, (one, parent) => {
				const own = ownBackground(one, countries);
				const found = migrationBackground(one, [parent], countries);
				if (own !== 'none' || one.age >= 18) expect(found).toBe(own);
				else expect(found).toBe(ownBackground(parent, countries) === 'none' ? 'none' : 'by-family');
			})
		);
	});

	it('has every foreigner, and nobody born in Germany as a German without any other evidence', () => {
		const german: OriginOfPerson = {
			citizenship: 'DE',
			secondCitizenship: null,
			birthCountry: 'DE',
			previousCountry: 'RU',
			acquisition: null,
			age: 40,
			wasBornToGermansAbroad: false
		};
		expect(ownBackground(german, countries)).toBe('none');
		expect(ownBackground({ ...german, birthCountry: null }, countries)).toBe('none');
		expect(ownBackground({ ...german, secondCitizenship: 'TR' }, countries)).toBe('second-citizenship');
		expect(ownBackground({ ...german, birthCountry: 'RU' }, countries)).toBe('repatriate');
		expect(ownBackground({ ...german, birthCountry: 'TR' }, countries)).toBe('naturalised');
		expect(ownBackground({ ...german, birthCountry: 'TR', wasBornToGermansAbroad: true }, countries)).toBe('none');
		assert(property(person, (one) => ownBackground({ ...one, citizenship: 'TR' }, countries) === 'foreign'));
	});
});

test('stock, movements and residual always make the counted stock', () => {
	const count = integer({ min: 0, max: 100_000 });
	const signed = integer({ min: -500, max: 500 });
	const movements = record({ births: count, deaths: count, arrivals: count, departures: count, corrections: signed });
	assert(
		property(count, movements, signed, count, (start, moved, boundaryChange, end) => {
			const account = accountMovements(start, { ...moved, boundaryChange }, end);
			expect(account.endComputed + account.residual).toBe(end);
			expect(start + account.naturalBalance + account.migrationBalance + moved.corrections + boundaryChange).toBe(
				account.endComputed
			);
		})
	);
});

test('a residual is large above 0.2 percent of the stock, and without anybody there is no rate', () => {
	const none = { births: 0, deaths: 0, arrivals: 0, departures: 0 };
	expect(accountMovements(1_000, none, 1_002).isResidualLarge).toBe(false);
	expect(accountMovements(1_000, none, 997).isResidualLarge).toBe(true);
	expect(accountMovements(0, none, 0)).toMatchObject({ changeInPercent: null, birthsPer1000: null });
});

test('a file of all entitled residents is recognised, whatever its title says', () => {
	expect(residenceConcept(81_757, 77_677, 81_757, 5)).toEqual({
		fits: 'entitled',
		differenceToMain: 4_080,
		differenceToEntitled: 0
	});
	expect(residenceConcept(100, 106, 120, 5).fits).toBe('none');
	expect(residenceConcept(100, 103, 100, 5).fits).toBe('main');
});
