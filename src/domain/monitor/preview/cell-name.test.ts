import { describe, expect, it } from 'vitest';
import { cellKey } from '../compute/counts.ts';
import { want } from '../compute/selection.ts';
import { readCellName } from './cell-name.ts';

const key = cellKey({
	measure: 'day-care-children',
	wanted: want([['kind', 'family']], { from: 0, to: 2 }),
	area: 'region:general:nord',
	year: 2025,
	basis: 'official'
});
const name = {
	measure: 'day-care-children',
	area: 'region:general:nord',
	year: 2025,
	basis: 'official',
	part: 'age=0-2|kind=family',
	without: []
};

describe('the name of a cell', () => {
	it('says what its key says', () => {
		expect(readCellName(key)).toEqual(name);
		expect(readCellName('population 06433001 2025 register')).toMatchObject({ measure: 'population', part: '' });
	});

	it('of a rest says what is taken away', () => {
		const rest = readCellName(`population 06433001 2025 register without ${key} + ${key}`);
		expect(rest).toMatchObject({ measure: 'population', without: [name, name] });
	});

	it('is none where there is no such key', () => {
		expect(readCellName('nonsense')).toBeNull();
		expect(readCellName(`${key} without nonsense`)).toBeNull();
	});
});
