/**
 * A value as text with the sign of the statistical offices, and in words for screen readers. The legend explains every
 * sign that occurs, so that no reader has to know them.
 */
import type { Flag, MissingReason, Value } from '#domain/statistics';
import { formatNumber } from './format-number.ts';

/** `rounded-zero` and plain numbers carry no sign of their own. */
export type Sign = '–' | '.' | '*' | 'x' | '…' | '/' | '( )' | 'p' | 'r' | 's' | '|' | '0';

export type ShownValue = {
	/** What stands in the cell, without the trailing flag letters. */
	readonly text: string;
	/** Flag letters that stand behind the number: `p`, `r`, `s`, `|`. */
	readonly marks: string;
	/** What a screen reader says instead; null where the text speaks for itself. */
	readonly words: string | null;
	readonly signs: readonly Sign[];
};

const MISSING: Record<MissingReason, { sign: Sign; words: string }> = {
	secret: { sign: '.', words: 'geheim' },
	'secret-at-source': { sign: '*', words: 'geheim (Quelle)' },
	unknown: { sign: '.', words: 'unbekannt' },
	'not-applicable': { sign: 'x', words: 'nicht sinnvoll' },
	pending: { sign: '…', words: 'folgt später' },
	unreliable: { sign: '/', words: 'nicht sicher genug' },
	'not-delivered': { sign: '…', words: 'keine Lieferung' }
};

const FLAGS: Partial<Record<Flag, { sign: Sign; words: string }>> = {
	provisional: { sign: 'p', words: 'vorläufig' },
	revised: { sign: 'r', words: 'berichtigt' },
	estimated: { sign: 's', words: 'geschätzt' },
	break: { sign: '|', words: 'Bruch in der Reihe' }
};

/** Meaning of each sign, in the order of the legend. */
export const SIGN_MEANINGS: ReadonlyMap<Sign, string> = new Map([
	['–', 'nichts vorhanden (genau null) oder keine Veränderung'],
	['0', 'mehr als nichts, aber weniger als die Hälfte der letzten gezeigten Stelle'],
	['.', 'Zahl geheim oder unbekannt'],
	['*', 'Zahl schon bei der Quelle geheim (unter 3 oder rückrechenbar)'],
	['x', 'Angabe nicht sinnvoll'],
	['…', 'keine Lieferung oder Angabe folgt später'],
	['/', 'keine Angabe, weil die Zahl nicht sicher genug ist'],
	['( )', 'Aussage eingeschränkt, weil die Zahl unsicher ist'],
	['p', 'vorläufige Zahl'],
	['r', 'berichtigte Zahl'],
	['s', 'geschätzte Zahl'],
	['|', 'Bruch in der Zeitreihe: mit den Jahren davor nicht vergleichbar']
]);

export function formatValue(value: Value, decimals: number): ShownValue {
	if (value.kind === 'missing') {
		const { sign, words } = MISSING[value.why];
		return { text: sign, marks: '', words, signs: [sign] };
	}
	const flags = value.flags.flatMap((flag) => FLAGS[flag] ?? []);
	const isLimited = value.flags.includes('limited');
	const isRoundedZero = value.flags.includes('rounded-zero');
	const signs: Sign[] = flags.map((flag) => flag.sign);
	let text = formatNumber(value.value, decimals);
	if (isRoundedZero) signs.unshift('0');
	else if (value.value === 0) {
		text = '–';
		signs.unshift('–');
	}
	const words = flags.map((flag) => flag.words);
	if (isLimited) {
		text = `(${text})`;
		signs.push('( )');
		words.push('Aussage eingeschränkt');
	}
	const spoken = value.value === 0 && !isRoundedZero ? 'null' : formatNumber(value.value, decimals);
	const needsWords = words.length > 0 || text === '–';
	return {
		text,
		marks: flags.map((flag) => flag.sign).join(''),
		words: needsWords ? [spoken, ...words].join(', ') : null,
		signs
	};
}

/** One line for running text: `12,4`, `gesperrt, Geheimhaltung`. */
export function valueInWords(value: Value, decimals: number): string {
	return value.kind === 'missing' ? MISSING[value.why].words : formatNumber(value.value, decimals);
}

/** Signs in the order of the legend, each once. */
export function orderSigns(signs: Iterable<Sign>): Sign[] {
	const occurring = new Set(signs);
	return [...SIGN_MEANINGS.keys()].filter((sign) => occurring.has(sign));
}
