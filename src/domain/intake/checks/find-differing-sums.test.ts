import { expect, it } from 'vitest';
import { coversAllAges } from './find-differing-sums.ts';

it('age groups add up only if they follow each other from birth to an open end', () => {
	expect(coversAllAges(['3-5', '0-2', '6-'])).toBe(true);
	expect(coversAllAges(['0-2', '3-5'])).toBe(false);
	expect(coversAllAges(['15-19', '15-24', '55-64'])).toBe(false);
	expect(coversAllAges(['0-2', '4-'])).toBe(false);
	expect(coversAllAges(['0-'])).toBe(false);
	expect(coversAllAges([])).toBe(false);
});
