import { expect, it } from 'vitest';
import { parsePeriod } from './period.ts';

it('a reference date means the same in both notations', () => {
	const expected = { text: '31.12.2015', start: '2015-12-31', end: '2015-12-31', year: 2015 };
	expect(parsePeriod('31.12.2015')).toEqual(expected);
	expect(parsePeriod('2015-12-31')).toEqual(expected);
	expect(parsePeriod(' 1.3.2016 ')?.text).toBe('01.03.2016');
});

it('a year runs from its first to its last day', () => {
	expect(parsePeriod('2015')).toEqual({ text: '2015', start: '2015-01-01', end: '2015-12-31', year: 2015 });
});

it.each(['', '15', '31.02.2015', '2015-13-01', '2015/16', 'Dezember 2015'])('%j is no period', (text) => {
	expect(parsePeriod(text)).toBeNull();
});
