import { expect, test } from 'vitest';
import { findOverdueMeasures } from './overdue-measure.ts';

const table = (measure: string, everyYears?: number) => ({
	table: 'T-1',
	title: 'Tabelle',
	basis: 'official' as const,
	columns: { Anzahl: { measure } },
	...(everyYears !== undefined && { everyYears })
});
const today = (text: string): Date => new Date(`${text}T12:00:00Z`);
const population2023 = [{ measure: 'population', basis: 'official', year: 2023 }];

test('the figures of the next year are missed fifteen months after it has ended, not before', () => {
	expect(findOverdueMeasures(population2023, [table('population')], today('2026-03-30'))).toEqual([]);
	expect(findOverdueMeasures(population2023, [table('population')], today('2026-04-01'))).toEqual([
		{
			name: expect.stringContaining('Bevölkerung'),
			basis: 'official',
			newestYear: 2023,
			expectedYear: 2024,
			expectedBy: '2026-03-31',
			tables: ['T-1 Tabelle']
		}
	]);
});

test('statistics that come every two years are missed a year later', () => {
	const newest = [{ measure: 'care-places', basis: 'official', year: 2023 }];
	expect(findOverdueMeasures(newest, [table('care-places', 2)], today('2026-11-22'))).toEqual([]);
	expect(findOverdueMeasures(newest, [table('care-places', 2)], today('2027-04-01'))).toMatchObject([
		{ expectedYear: 2025 }
	]);
});

test('a measure that no table names is expected every year; one that never came is not missed', () => {
	expect(findOverdueMeasures(population2023, [], today('2026-11-22'))).toMatchObject([{ tables: [] }]);
	expect(findOverdueMeasures([], [table('births')], today('2026-11-22'))).toEqual([]);
});

test('a table of another basis says nothing about the rhythm', () => {
	const register = [{ measure: 'population', basis: 'register', year: 2023 }];
	expect(findOverdueMeasures(register, [table('population', 5)], today('2026-11-22'))).toHaveLength(1);
});
