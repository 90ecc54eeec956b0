import { expect, test } from 'vitest';
import { yearsBehind, yearsOf } from './years-of-wish.ts';

const wish = { level: 'county', area: null, agesFrom: [], by: [], areYearsTogether: false } as const;

test('a wish rests on the years it asks for, and on no other', () => {
	const years = { ...wish, firstYear: 2018, lastYear: 2020 };
	expect([yearsOf(years), yearsBehind(years)]).toEqual([
		[2020, 2019, 2018],
		[2020, 2019, 2018]
	]);
});

test('where two years are added up it rests on both of each pair, and not on the one before the first pair', () => {
	const years = { ...wish, firstYear: 2019, lastYear: 2020, areYearsTogether: true };
	expect([yearsOf(years), yearsBehind(years)]).toEqual([[2020], [2019, 2020]]);
	expect(yearsBehind({ ...years, firstYear: 2018 })).toEqual([2019, 2020, 2017, 2018]);
});
