import { expect, it } from 'vitest';
import { dimensionsText, parseAge, parseDimensions, readDimensions } from './dimensions.ts';

it('the order of dimensions makes no difference', () => {
	expect(dimensionsText({ sex: 'female', age: '0-2' })).toBe('age=0-2|sex=female');
	expect(dimensionsText({})).toBe('');
	expect(parseDimensions('age=75-|rooms=7+')).toEqual({ age: '75-', rooms: '7+' });
});

it('all together is left out and a single year of age becomes a range', () => {
	expect(readDimensions({ sex: 'Insgesamt', age: '34', citizenship: '' })).toEqual({ age: '34-34' });
});

it.each([
	{ sex: 'w' },
	{ age: 'alt' },
	{ age: '9-3' },
	{ citizenship: 'FRA' },
	{ kind: 'a|b' },
	{ 'Alter in Jahren': '3' }
])('%j cannot be told apart later and is refused', (printed) => {
	expect(readDimensions(printed as unknown as Record<string, string>)).toBeNull();
});

it('an age group without upper end is open', () => {
	expect(parseAge('85-')).toEqual({ from: 85, to: null });
	expect(parseAge('0-2')).toEqual({ from: 0, to: 2 });
});
