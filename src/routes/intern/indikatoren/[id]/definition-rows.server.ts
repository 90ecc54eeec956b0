import { findMeasure } from '#domain/intake';
import type { OwnDefinition, Part } from '#domain/monitor';
import { formatNumber } from '#ui/texts/format-number.ts';
import { ownKindTexts, ownLevelTexts, polarityTexts } from '#ui/texts/own-indicators.ts';
import { selectionInWords } from '#ui/texts/selection-text.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';

export type DefinitionRow = { readonly label: string; readonly text: string };

/** A definition to read through before it is approved; what is empty is said to be. */
export function definitionRows(own: OwnDefinition): DefinitionRow[] {
	const isCount = own.kind === 'count';
	const scale = own.kind === 'rate' || own.kind === 'ratio' ? `, je ${formatNumber(own.per, 0)}` : '';
	const rows: readonly (readonly [string, string])[] = [
		['Kurzname', own.shortName],
		['Bedeutung', own.meaning],
		['Themenbereich', THEME_TEXTS[own.theme].name],
		['Art', `${ownKindTexts[own.kind].name}${scale}`],
		['Zähler', `${own.numeratorText}: ${termInWords(own.numerator)}`],
		['Nenner', isCount ? 'keiner' : `${own.denominatorText}: ${termInWords(own.denominator)}`],
		['Nachkommastellen', String(own.decimals)],
		['Wertung', polarityTexts[own.polarity]],
		['Gebietsebenen', own.levels.map((level) => ownLevelTexts[level]).join(', ')],
		['Kleinster Nenner', isCount ? 'entfällt' : formatNumber(own.smallestDenominator, 0)],
		['Suchwörter', own.synonyms.join(', ')],
		['Lesehilfe', own.readingAid],
		['Was die Zahl nicht sagt', own.doesNotSay],
		['Worauf zu achten ist', own.pitfalls],
		['Methode', own.method],
		['Quelle', own.source],
		['Nutzungsrecht der Quelle', own.licence],
		['Rechtsgrundlage', own.legalBasis]
	];
	return rows.map(([label, text]) => ({ label, text: text || 'noch leer' }));
}

/** `Betreute Kinder (unter 3 Jahre) − Bevölkerung (Vorjahr)`. */
function termInWords(term: readonly Part[]): string {
	if (term.length === 0) return 'noch leer';
	return term
		.map((part, index) => {
			const about = [selectionInWords(part.where), part.yearOffset === -1 ? 'im Jahr davor' : ''].filter(Boolean);
			const name = findMeasure(part.measure)?.name ?? part.measure;
			const sign = part.times === -1 ? '− ' : index > 0 ? '+ ' : '';
			return `${sign}${name}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
		})
		.join(' ');
}
