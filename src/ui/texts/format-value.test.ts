import { expect, test } from 'vitest';
import { missing, numberValue } from '#domain/statistics';
import { formatNumber, formatWithUnit } from './format-number.ts';
import { formatValue, orderSigns, SIGN_MEANINGS, statusInWords } from './format-value.ts';

test('numbers are German: comma, thousands point, a real minus, half away from zero', () => {
	expect(formatNumber(1234567.85, 1)).toBe('1.234.567,9');
	expect(formatNumber(-22450, 0)).toBe('−22.450');
	expect(formatNumber(0.5, 0)).toBe('1');
	expect(formatNumber(-0.04, 1)).toBe('0');
	expect(formatNumber(0, 1)).toBe('0,0');
	expect(formatWithUnit(12.4, '%', 1)).toBe('12,4\u202F%');
});

test('an exact zero is a dash, a rounded one a zero, and both say so', () => {
	expect(formatValue(numberValue(0), 1)).toMatchObject({ text: '–', words: '0', signs: ['–'] });
	expect(formatValue(numberValue(0, ['rounded-zero']), 1)).toMatchObject({ text: '0', signs: ['0'] });
	expect(formatValue(numberValue(0.04), 1)).toEqual({ text: '0', marks: '', words: 'gerundet 0', signs: ['0'] });
});

test('a hidden value shows its sign and its word, and nothing of the number', () => {
	expect(formatValue(missing('secret'), 1)).toEqual({ text: '.', marks: '', words: 'geheim', signs: ['.'] });
	expect(formatValue(missing('secret-at-source'), 1)).toMatchObject({ text: '*', words: 'geheim (Quelle)' });
});

test('flags stand behind the number and are read aloud', () => {
	expect(formatValue(numberValue(12.4, ['provisional']), 1)).toMatchObject({
		text: '12,4',
		marks: 'p',
		words: '12,4, vorläufig'
	});
	expect(formatValue(numberValue(12.4, ['limited']), 1)).toMatchObject({ text: '(12,4)', signs: ['( )'] });
});

test('every sign that can occur is in the legend, in the order of the legend', () => {
	const reasons = [
		'secret',
		'secret-at-source',
		'unknown',
		'not-applicable',
		'pending',
		'unreliable',
		'not-delivered'
	] as const;
	for (const why of reasons) {
		for (const sign of formatValue(missing(why), 0).signs) expect(SIGN_MEANINGS.has(sign)).toBe(true);
	}
	expect(orderSigns(['p', '.', 'p', '–'])).toEqual(['–', '.', 'p']);
});

test('an altered number has a sign of its own, and an altered zero is no zero', () => {
	expect(formatValue(numberValue(5, ['altered']), 0)).toMatchObject({ text: '5', marks: '≈', signs: ['≈'] });
	expect(formatValue(numberValue(0, ['altered']), 1)).toEqual({
		text: '0',
		marks: '≈',
		words: '0, zum Schutz kleiner Zahlen verändert',
		signs: ['≈']
	});
	expect(statusInWords(numberValue(0, ['altered']))).toBe('veränderte Zahl');
});
