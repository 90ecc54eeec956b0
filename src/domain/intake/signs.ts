/**
 * The signs that stand in the cells of German statistics instead of a number or beside it (DIN 55301 and the habits of
 * the Federal Employment Agency, the Hessian office and GENESIS), and how a printed cell is read.
 */
import type { ObservationStatus } from './observation.ts';

export type SignMeaning = {
	readonly sign: string;
	readonly status: ObservationStatus;
	/** `replaces`: there is no number. `accompanies`: the number counts, and the reader must know more about it. */
	readonly role: 'replaces' | 'accompanies';
	readonly meaning: string;
};

export const SIGNS: readonly SignMeaning[] = [
	{ sign: '-', status: 'zero', role: 'replaces', meaning: 'genau null oder nichts vorhanden' },
	{ sign: '—', status: 'zero', role: 'replaces', meaning: 'genau null oder nichts vorhanden' },
	{ sign: '0', status: 'value', role: 'accompanies', meaning: 'null oder weniger als die Hälfte der letzten Stelle' },
	// One sign, two reasons, and the table does not say which: „unknown“ claims less. It is never summed either way.
	{ sign: '.', status: 'unknown', role: 'replaces', meaning: 'Zahlenwert unbekannt oder geheim zu halten' },
	{ sign: '•', status: 'secret-at-source', role: 'replaces', meaning: 'Zahlenwert geheim zu halten' },
	{ sign: '*', status: 'secret-at-source', role: 'replaces', meaning: 'unter 3 oder rückrechenbar, geheim zu halten' },
	{ sign: '...', status: 'pending', role: 'replaces', meaning: 'Angabe fällt später an' },
	{ sign: '…', status: 'pending', role: 'replaces', meaning: 'Angabe fällt später an' },
	{ sign: '/', status: 'unreliable', role: 'replaces', meaning: 'Zahlenwert nicht sicher genug' },
	{ sign: '()', status: 'limited', role: 'accompanies', meaning: 'Aussagewert eingeschränkt' },
	{ sign: 'x', status: 'not-applicable', role: 'replaces', meaning: 'Tabellenfeld gesperrt, Aussage nicht sinnvoll' },
	{ sign: '|', status: 'break', role: 'accompanies', meaning: 'grundsätzliche Änderung innerhalb der Reihe' },
	{ sign: 'e', status: 'value', role: 'accompanies', meaning: 'endgültiges Ergebnis' },
	{ sign: 'p', status: 'provisional', role: 'accompanies', meaning: 'vorläufige Zahl' },
	{ sign: 'r', status: 'revised', role: 'accompanies', meaning: 'berichtigte Zahl' },
	{ sign: 's', status: 'estimated', role: 'accompanies', meaning: 'geschätzte Zahl' },
	{ sign: 'D', status: 'value', role: 'accompanies', meaning: 'Durchschnitt' },
	{ sign: '', status: 'unknown', role: 'replaces', meaning: 'keine Angabe, Grund nicht genannt' }
];

/** Other shapes of the same sign. */
const SAME_SIGN: Readonly<Record<string, string>> = {
	X: 'x',
	'–': '-',
	'−': '-',
	'·': '•',
	'( )': '()',
	'....': '...'
};

const BY_SIGN = new Map(SIGNS.map((entry) => [entry.sign, entry]));

/** Null if the text is no sign. */
export function findSign(printed: string): SignMeaning | null {
	return BY_SIGN.get(SAME_SIGN[printed] ?? printed) ?? null;
}

/** How a format writes numbers. */
export type NumberStyle = {
	readonly decimal: ',' | '.';
	/** Whether groups of three digits may be set apart by the other mark (`1.234,5`). Spaces are always allowed. */
	readonly hasThousandsMark: boolean;
};

export type PrintedValue = {
	readonly value: number | null;
	/** As printed, null for a bare number. */
	readonly sign: string | null;
	readonly status: ObservationStatus;
};

/** Of two marks at one number the reader must know the graver one. */
const GRAVITY: readonly ObservationStatus[] = ['value', 'revised', 'provisional', 'estimated', 'break', 'limited'];

const SPACES = /[\u0020\u00A0\u2000-\u200A\u202F]/g;
const EDGE_SPACES = /^[\s\u00A0\u2000-\u200A\u202F]+|[\s\u00A0\u2000-\u200A\u202F]+$/g;
const FOOTNOTE = /(?:[\u0020\u00A0\u2009\u202F]+\d{1,2}\)|[¹²³⁰⁴-⁹]+[)⁾]?)$/u;
const MARK_BEHIND = /[\u0020\u00A0\u2009\u202F]*([prseD|])$/u;

/**
 * Reads a printed cell. Returns null if it is neither a number in that style nor a known sign.
 * `qualityMark` is what a column of its own says (`value_q` of ffcsv).
 */
export function readPrintedValue(printed: string, style: NumberStyle, qualityMark = ''): PrintedValue | null {
	let text = printed.replace(EDGE_SPACES, '');
	const mark = qualityMark.replace(EDGE_SPACES, '');
	const alone = findSign(text);
	if (alone && alone.role === 'replaces' && !(text === '' && mark !== '')) {
		return { value: null, sign: text, status: alone.status };
	}
	let marks = '';
	let status: ObservationStatus = 'value';
	const add = (sign: string): void => {
		const meaning = findSign(sign);
		if (meaning && GRAVITY.indexOf(meaning.status) > GRAVITY.indexOf(status)) status = meaning.status;
	};
	if (mark !== '') {
		const meaning = findSign(mark);
		if (!meaning) return null;
		if (meaning.role === 'replaces' || text === '') return { value: null, sign: mark, status: meaning.status };
		add(mark);
		marks = mark;
	}
	const footnote = FOOTNOTE.exec(text);
	if (footnote && footnote.index > 0) {
		marks = footnote[0].trim() + marks;
		text = text.slice(0, footnote.index).replace(EDGE_SPACES, '');
		const signed = findSign(text);
		if (signed && signed.role === 'replaces') return { value: null, sign: printed.trim(), status: signed.status };
	}
	for (let found = MARK_BEHIND.exec(text); found && found.index >= 0; found = MARK_BEHIND.exec(text)) {
		const sign = found[1] ?? '';
		add(sign);
		marks = sign + marks;
		text = text.slice(0, found.index);
	}
	if (text.startsWith('|')) {
		add('|');
		marks = `|${marks}`;
		text = text.slice(1).trimStart();
	}
	if (text.startsWith('(') && text.endsWith(')')) {
		add('()');
		marks = `()${marks}`;
		text = text.slice(1, -1).replace(EDGE_SPACES, '');
	}
	if (text === '')
		return marks === '' ? null : { value: null, sign: marks, status: status === 'value' ? 'unknown' : status };
	const signInMarks = findSign(text);
	if (signInMarks && signInMarks.role === 'replaces') {
		return { value: null, sign: printed.trim(), status: signInMarks.status };
	}
	const value = readNumber(text, style);
	if (value === null) return null;
	return { value, sign: marks === '' ? null : marks, status };
}

/** A number in the given style; null if the text is anything else. `1.234` with a decimal comma needs thousands marks. */
export function readNumber(printed: string, style: NumberStyle): number | null {
	let text = printed.replace(SPACES, (space) => (space === ' ' ? ' ' : '\u202F')).replace(/^[−–]/, '-');
	if (/[ \u202F]/.test(text)) {
		if (!/^[+-]?[ \u202F]?\d{1,3}(?:[ \u202F]\d{3})*(?:[.,]\d+)?$/.test(text)) return null;
		text = text.replace(/[ \u202F]/g, '');
	}
	const thousands = style.decimal === ',' ? '.' : ',';
	if (text.includes(thousands)) {
		if (!style.hasThousandsMark) return null;
		const [whole = '', ...rest] = text.split(style.decimal);
		const isGrouped =
			thousands === '.' ? /^[+-]?\d{1,3}(?:\.\d{3})+$/.test(whole) : /^[+-]?\d{1,3}(?:,\d{3})+$/.test(whole);
		if (!isGrouped) return null;
		text = [whole.replaceAll(thousands, ''), ...rest].join(style.decimal);
	}
	if (style.decimal === ',') {
		if (!/^[+-]?\d+(?:,\d+)?$/.test(text)) return null;
		return Number(text.replace(',', '.'));
	}
	return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/**
 * The same for the bulk of cells, plain digits with at most one decimal mark, without a regular expression.
 * NaN: let `readPrintedValue` decide.
 */
export function readPlainNumber(text: string, decimalMark: number): number {
	const { length } = text;
	if (length === 0 || length > 16) return NaN;
	let index = text.charCodeAt(0) === 45 ? 1 : 0;
	if (index === length) return NaN;
	const isNegative = index === 1;
	let digits = 0;
	let scale = 0;
	let divisor = 1;
	for (; index < length; index++) {
		const code = text.charCodeAt(index);
		if (code >= 48 && code <= 57) {
			digits = digits * 10 + (code - 48);
			if (scale > 0) divisor *= 10;
		} else if (code === decimalMark && scale === 0 && index + 1 < length && index > (isNegative ? 1 : 0)) {
			scale = 1;
		} else return NaN;
	}
	if (digits > Number.MAX_SAFE_INTEGER) return NaN;
	const value = digits / divisor; // both exact, so the quotient is the nearest double, as Number() would give
	return isNegative ? -value : value;
}
