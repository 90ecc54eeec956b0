/**
 * A value as the German statistical offices print it (DIN 55301): the number, a dash for an exact zero, a bare `0` for
 * what rounds to zero, or the sign that says why there is none. Tables, figures and files all take it from here.
 */
import { formatRounded } from './format-rounded.ts';
import type { MissingReason, NumberValue, Value } from './value.ts';

/** Nothing there: exactly zero. */
export const ZERO_SIGN = '–';

export const MISSING_SIGNS = {
	secret: '.',
	'secret-at-source': '*',
	unknown: '.',
	'not-applicable': 'x',
	pending: '…',
	unreliable: '/',
	'not-delivered': '…'
} as const satisfies Record<MissingReason, string>;

/** The same for screen readers and running text. */
export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
	secret: 'geheim',
	'secret-at-source': 'geheim (Quelle)',
	unknown: 'unbekannt',
	'not-applicable': 'nicht sinnvoll',
	pending: 'folgt später',
	unreliable: 'nicht sicher genug',
	'not-delivered': 'keine Lieferung'
};

/** Exactly zero, and not a small number that reached us as 0, nor one that may stand for a small one. */
export function isExactZero({ value, flags }: NumberValue): boolean {
	return value === 0 && !flags.includes('rounded-zero') && !flags.includes('altered');
}

/** `12,4`, `–`, `0`, or a sign; without unit and without flag letters. */
export function printedValue(value: Value, decimals: number): string {
	if (value.kind === 'missing') return MISSING_SIGNS[value.why];
	return isExactZero(value) ? ZERO_SIGN : formatRounded(value, decimals);
}

/** `12,4`, `0`, `gerundet 0`, or the reason in a word. */
export function spokenValue(value: Value, decimals: number): string {
	if (value.kind === 'missing') return MISSING_WORDS[value.why];
	if (isExactZero(value)) return '0';
	const printed = formatRounded(value, decimals);
	return printed === '0' && !(value.value === 0 && value.flags.includes('altered')) ? 'gerundet 0' : printed;
}
