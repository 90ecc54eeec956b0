import { expect, it } from 'vitest';
import { findSourceTable } from './find-source-table.ts';
import type { SourceTable } from './source-table.ts';

const table = (code: string, more: Partial<SourceTable> = {}): SourceTable => ({
	table: code,
	title: code,
	publisher: '',
	licence: '',
	legalType: 'published',
	basis: 'official',
	kind: 'stock',
	columns: {},
	...more
});

const tables = [
	table('12411-01-01-4'),
	table('12411', { format: 'genesis-ffcsv' }),
	table('template', { format: 'plain-table', isHarmonised: true })
];

it('a classic table is found by its code', () => {
	expect(findSourceTable(tables, { format: 'genesis-table', table: '12411-01-01-4' })).toBe(tables[0]);
	expect(findSourceTable(tables, { format: 'genesis-table', table: '99999-01-01-4' })).toBeUndefined();
});

it('a flat file is found by its statistic, for its heads differ from the classic table of the same code', () => {
	expect(findSourceTable(tables, { format: 'genesis-ffcsv', table: '12411-01-01-4' })).toBe(tables[1]);
	expect(findSourceTable(tables, { format: 'genesis-ffcsv', table: '12411' })).toBe(tables[1]);
	expect(findSourceTable(tables, { format: 'genesis-ffcsv', table: '124110-01' })).toBeUndefined();
});

it('our own template is found whatever measure it brings', () => {
	expect(findSourceTable(tables, { format: 'plain-table', table: 'births' })).toBe(tables[2]);
});
