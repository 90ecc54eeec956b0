/**
 * A value as text with the sign of the statistical offices, and in words for screen readers. The legend explains every
 * sign that occurs, so that no reader has to know them.
 */
import { isExactZero, MISSING_SIGNS, MISSING_WORDS, printedValue, spokenValue } from '#domain/statistics';
import type { Flag, Value } from '#domain/statistics';

/** `rounded-zero` and plain numbers carry no sign of their own. */
export type Sign = '–' | '.' | '*' | 'x' | '…' | '/' | '( )' | 'p' | 'r' | 's' | '|' | '≈' | '0';

export type ShownValue = {
	/** What stands in the cell, without the trailing flag letters. */
	readonly text: string;
	/** Flag letters that stand behind the number: `p`, `r`, `s`, `|`, `≈`. */
	readonly marks: string;
	/** What a screen reader says instead; null where the text speaks for itself. */
	readonly words: string | null;
	readonly signs: readonly Sign[];
};

const FLAGS: Partial<Record<Flag, { sign: Sign; words: string }>> = {
	provisional: { sign: 'p', words: 'vorläufig' },
	revised: { sign: 'r', words: 'berichtigt' },
	estimated: { sign: 's', words: 'geschätzt' },
	break: { sign: '|', words: 'Bruch in der Reihe' },
	altered: { sign: '≈', words: 'zum Schutz kleiner Zahlen verändert' }
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
	['|', 'Bruch in der Zeitreihe: mit den Jahren davor nicht vergleichbar'],
	['≈', 'zum Schutz kleiner Zahlen verändert (gerundet oder mit Zufallsüberlagerung): Summen können abweichen']
]);

export function formatValue(value: Value, decimals: number): ShownValue {
	if (value.kind === 'missing') {
		const sign = MISSING_SIGNS[value.why];
		return { text: sign, marks: '', words: MISSING_WORDS[value.why], signs: [sign] };
	}
	const flags = value.flags.flatMap((flag) => FLAGS[flag] ?? []);
	const signs: Sign[] = flags.map((flag) => flag.sign);
	const words = flags.map((flag) => flag.words);
	const printed = printedValue(value, decimals);
	const isZero = isExactZero(value);
	// What it stands for says its own sign.
	const isAlteredZero = value.value === 0 && value.flags.includes('altered');
	const isSign = isZero || printed === '0';
	if (isZero) signs.unshift('–');
	else if (printed === '0' && !isAlteredZero) signs.unshift('0');
	const isLimited = value.flags.includes('limited');
	if (isLimited) {
		signs.push('( )');
		words.push('Aussage eingeschränkt');
	}
	return {
		text: isLimited ? `(${printed})` : printed,
		marks: flags.map((flag) => flag.sign).join(''),
		words: words.length > 0 || isSign ? [spokenValue(value, decimals), ...words].join(', ') : null,
		signs
	};
}

/** One line for running text: `12,4`, `gesperrt, Geheimhaltung`. */
export function valueInWords(value: Value, decimals: number): string {
	return spokenValue(value, decimals);
}

/** For a column of files: `Zahl`, `veränderte Zahl`, or the reason why there is none. */
export function statusInWords(value: Value): string {
	if (value.kind === 'missing') return valueInWords(value, 0);
	return value.flags.includes('altered') ? 'veränderte Zahl' : 'Zahl';
}

/** Signs in the order of the legend, each once. */
export function orderSigns(signs: Iterable<Sign>): Sign[] {
	const occurring = new Set(signs);
	return [...SIGN_MEANINGS.keys()].filter((sign) => occurring.has(sign));
}
