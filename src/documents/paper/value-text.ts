/** Numbers, intervals and changes as they stand in a table cell. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { seriesOf } from '#ui/series-of.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import { formatValue, orderSigns, SIGN_MEANINGS, type Sign } from '#ui/texts/format-value.ts';
import type { Cell } from './paper-document.ts';

/** `12,4`, `12,4 p`, `.`; an area without a delivery gets the sign for that. */
export function valueText(figure: ReleasedFigure | undefined, decimals: number): string {
	const { text, marks } = formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, decimals);
	return marks === '' ? text : `${text}\u00a0${marks}`;
}

/** The same for a column of numbers: flag letters hang to the right, so that decimal commas stay below each other. */
export function valueCell(figure: ReleasedFigure | undefined, decimals: number): Cell {
	const { text, marks } = formatValue(figure?.value ?? { kind: 'missing', why: 'not-delivered' }, decimals);
	return marks === '' ? text : { text, mark: marks };
}

export function intervalText(figure: ReleasedFigure | undefined, decimals: number): string {
	if (!figure?.interval || figure.value.kind !== 'number') return '';
	return `${formatNumber(figure.interval.lower, decimals)}–${formatNumber(figure.interval.upper, decimals)}`;
}

/** The same for figures; an area without one counts as not delivered. */
export function signNote(figures: Iterable<ReleasedFigure | undefined>): string {
	return signNoteOf([...figures].map((figure) => figure?.value ?? { kind: 'missing', why: 'not-delivered' }));
}

/** `Zeichen: „.“ geheim; „p“ vorläufige Zahl.`, for the signs that occur; empty without any. */
export function signNoteOf(values: Iterable<Value>): string {
	const signs: Sign[] = [];
	for (const value of values) signs.push(...formatValue(value, 0).signs);
	const occurring = orderSigns(signs).filter((sign) => sign !== '0');
	if (occurring.length === 0) return '';
	return `Zeichen: ${occurring.map((sign) => `„${sign}“ ${SIGN_MEANINGS.get(sign)}`).join('; ')}.`;
}

/**
 * The newest figure up to a year, on the basis that pages show first: official figures of Hessen arrive after our own.
 * Undefined where there never was one.
 */
export function newestUpTo(
	edition: Edition,
	indicator: Indicator,
	area: Area,
	year: number
): ReleasedFigure | undefined {
	return seriesOf(edition, indicator, area).findLast((figure) => figure.year <= year);
}

/** Values of comparison areas from an earlier year than the table's own get a number that the note explains. */
export class YearNotes {
	readonly #years: number[] = [];

	cell(figure: ReleasedFigure | undefined, decimals: number, year: number): Cell {
		if (!figure) return '';
		if (figure.year === year) return valueCell(figure, decimals);
		if (!this.#years.includes(figure.year)) this.#years.push(figure.year);
		return { text: valueText(figure, decimals), mark: `${this.#years.indexOf(figure.year) + 1})` };
	}

	/** `1) 2024`; empty without any. */
	note(): string {
		return this.#years.map((year, index) => `${index + 1}) Wert für ${year}.`).join(' ');
	}
}
