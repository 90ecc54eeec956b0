import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimitedRows } from './delimited-rows.ts';

function allRows(text: string, delimiter = ';', mostColumns = 100): string[][] {
	const source = delimitedRows(text, delimiter, mostColumns);
	const rows: string[][] = [];
	for (let cells = source.next(); cells !== null; cells = source.next()) rows.push(cells);
	return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '1', ' ', ',', ';', '"', '\n', '.'), maxLength: 6 });

describe('rows of delimited text', () => {
	test('are the same as those of csv-parse, whatever is quoted and however lines end', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				(rows, lineEnd, endsWithLine) => {
					const quoted = rows.map((cells) =>
						cells.map((text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(';')
					);
					const text = quoted.join(lineEnd) + (endsWithLine ? lineEnd : '');
					const expected = parse(text, { delimiter: ';', relax_column_count: true, skip_empty_lines: false });
					expect(allRows(text)).toEqual(expected);
				}
			),
			{ numRuns: 500 }
		);
	});

	test('count as in a spreadsheet: a quoted cell over three lines is one row', () => {
		const source = delimitedRows('a;"b\nc\nd"\ne;f\n', ';', 10);
		expect(source.next()).toEqual(['a', 'b\nc\nd']);
		expect(source.next()).toEqual(['e', 'f']);
		expect(source.row()).toBe(2);
		expect(source.next()).toBeNull();
	});

	test('tell where a quote was left open', () => {
		const source = delimitedRows('a;b\nc;"d\ne;f', ';', 10);
		while (source.next() !== null);
		expect(source.unclosedQuote()).toBe(2);
	});

	test('stop at a row that is too wide, before splitting it', () => {
		const source = delimitedRows(`a;b\n${';'.repeat(10_000)}\nc;d`, ';', 100);
		expect(source.next()).toEqual(['a', 'b']);
		expect(source.next()).toBeNull();
		expect(source.tooWide()).toBe(2);
		const quoted = delimitedRows(`"a"${';'.repeat(10_000)}`, ';', 100);
		expect(quoted.next()).toBeNull();
		expect(quoted.tooWide()).toBe(1);
	});

	test('have one cell more than delimiters, and as many as allowed at most', () => {
		expect(delimitedRows(';;;;', ';', 5).next()).toHaveLength(5);
		expect(delimitedRows(';;;;;', ';', 5).next()).toBeNull();
	});

	test('come from any text without an exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(';', '"', '\n', '\r', 'a') }), (text) =>
				allRows(text, ';', 5).every((row) => row.length <= 5)
			)
		);
	});
});
