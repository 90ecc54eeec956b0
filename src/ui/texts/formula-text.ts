import type { Indicator } from '#domain/monitor';
import { formatNumber } from './format-number.ts';

/** The formula of a definition as one phrase, without figures: „Personen ab 65 Jahren geteilt durch …, mal 100“. */
export function formulaText(indicator: Indicator): string {
	const { formula = 'quotient', numeratorText, denominatorText = '', multiplier } = indicator;
	const times = multiplier === 1 ? '' : `, mal ${formatNumber(multiplier, 0)}`;
	if (formula === 'sum-of-age-rates')
		return `für jedes Altersjahr: ${numeratorText}, geteilt durch ${denominatorText}; die Werte werden zusammengezählt${times}`;
	if (formula === 'segregation')
		return `halbe Summe der Unterschiede zwischen zwei Verteilungen: ${numeratorText}, und ${denominatorText}${times}`;
	if (formula === 'median-age' || denominatorText === '') return `${numeratorText}${times}`;
	return `${numeratorText} geteilt durch ${denominatorText}${times}`;
}
