import { expect, test } from 'vitest';
import { numberValue } from '#domain/statistics';
import { sayValue } from './format.ts';

test('an altered number is said to be a rough one, any other remark follows it', () => {
	const measure = { id: 'a', name: 'Anteil', shortName: 'Anteil', unit: '%', decimals: 1 };
	expect(sayValue(numberValue(3.34), measure)).toMatch(/^3,3\s%$/);
	expect(sayValue(numberValue(3.34, ['altered', 'provisional']), measure)).toMatch(/^rund 3,3\s%, vorläufig$/);
});
