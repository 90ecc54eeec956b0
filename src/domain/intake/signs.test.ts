import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSign, readNumber, readPlainNumber, readPrintedValue, SIGNS, type NumberStyle } from './signs.ts';

const plain: NumberStyle = { decimal: ',', hasThousandsMark: false };
const grouped: NumberStyle = { decimal: ',', hasThousandsMark: true };
const english: NumberStyle = { decimal: '.', hasThousandsMark: false };

describe('the signs of the statistical offices', () => {
	test('are eighteen, each with a German meaning', () => {
		expect(SIGNS).toHaveLength(18);
		expect(new Set(SIGNS.map((entry) => entry.sign)).size).toBe(18);
		for (const { meaning } of SIGNS) expect(meaning).toMatch(/\S/);
	});

	test.each([
		['-', 'zero'],
		['—', 'zero'],
		['–', 'zero'],
		['.', 'unknown'],
		['•', 'secret-at-source'],
		['*', 'secret-at-source'],
		['* ', 'secret-at-source'],
		['...', 'pending'],
		['…', 'pending'],
		['/', 'unreliable'],
		['x', 'not-applicable'],
		['X', 'not-applicable'],
		['', 'unknown']
	])('%j stands instead of a number: %s', (printed, status) => {
		expect(readPrintedValue(printed, plain)).toEqual({ value: null, sign: printed.trim(), status });
	});

	test.each([
		['(123)', 123, '()', 'limited'],
		['123p', 123, 'p', 'provisional'],
		['1234,5 r', 1234.5, 'r', 'revised'],
		['12 s', 12, 's', 'estimated'],
		['|123', 123, '|', 'break'],
		['123|', 123, '|', 'break'],
		['44,1 D', 44.1, 'D', 'value'],
		['59e', 59, 'e', 'value'],
		['(123) p', 123, '()p', 'limited'],
		['123 1)', 123, '1)', 'value'],
		['123 ¹⁾', 123, '¹⁾', 'value'],
		['* 2)', null, '* 2)', 'secret-at-source']
	])('%j accompanies a number', (printed, value, sign, status) => {
		expect(readPrintedValue(printed, plain)).toEqual({ value, sign, status });
	});

	test('in a quality column of their own count like behind the number', () => {
		expect(readPrintedValue('59', plain, 'e')).toEqual({ value: 59, sign: 'e', status: 'value' });
		expect(readPrintedValue('59', plain, '()')).toEqual({ value: 59, sign: '()', status: 'limited' });
		expect(readPrintedValue('', plain, '/')).toEqual({ value: null, sign: '/', status: 'unreliable' });
		expect(readPrintedValue('0', plain, '-')).toEqual({ value: null, sign: '-', status: 'zero' });
	});

	test('never turn a missing figure into zero', () => {
		for (const { sign, role } of SIGNS) {
			if (role === 'replaces') expect(readPrintedValue(sign, plain)?.value).toBeNull();
		}
		expect(findSign('keine Angabe')).toBeNull();
	});
});

describe('printed numbers', () => {
	test.each([
		['0', 0],
		['-5', -5],
		['−0,3', -0.3],
		['–0,3', -0.3],
		['1 234 567', 1_234_567],
		['1\u202F234,5', 1234.5],
		['1\u2009234', 1234],
		['1\u00A0234', 1234],
		['44,2', 44.2]
	])('%j is %d with a decimal comma', (printed, value) => {
		expect(readPrintedValue(printed, plain)).toEqual({ value, sign: null, status: 'value' });
	});

	test('have thousands points only where the format has them', () => {
		expect(readNumber('1.234.567,8', grouped)).toBe(1_234_567.8);
		expect(readNumber('1.234', grouped)).toBe(1234);
		expect(readNumber('12.5', grouped)).toBeNull();
		expect(readNumber('1.23', grouped)).toBeNull();
		expect(readNumber('1.234', plain)).toBeNull();
		expect(readNumber('1.234', english)).toBe(1.234);
		expect(readNumber('1,5', english)).toBeNull();
	});

	test.each(['abc', '1,2,3', '12a', '=1+1', '1e5', '0x10', 'NaN', 'Infinity', '1 23', ',5', '5,', '--5', '()1'])(
		'%j is refused',
		(printed) => {
			expect(readPrintedValue(printed, plain)).toBeNull();
		}
	);

	test('the fast way gives the same numbers as Number(), or leaves the cell to the other', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
				fc.integer({ min: 0, max: 4 }),
				(digits, decimals) => {
					const printed = (digits / 10 ** decimals).toFixed(decimals);
					const fast = readPlainNumber(printed.replace('.', ','), 44);
					expect(Number.isNaN(fast) || fast === Number(printed)).toBe(true);
					expect(readNumber(printed.replace('.', ','), plain)).toBe(Number(printed));
				}
			)
		);
		expect(readPlainNumber('123', 44)).toBe(123);
		expect(readPlainNumber('44,2', 44)).toBe(44.2);
		for (const odd of ['', '-', ',', '1,', ',1', '-,1', '1,2,3', '.', '1.5', '1 2'])
			expect(readPlainNumber(odd, 44)).toBeNaN();
	});

	test('whatever stands in a cell, reading it never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary-ascii', maxLength: 30 }), fc.string({ maxLength: 4 }), (printed, mark) => {
				const read = readPrintedValue(printed, grouped, mark);
				expect(read === null || read.value === null || Number.isFinite(read.value)).toBe(true);
			})
		);
	});
});
