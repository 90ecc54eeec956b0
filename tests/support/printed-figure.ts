/** A number or a sign somewhere for the eye, with what the place says it is. */
import type { Basis } from '#domain/disclosure';

export type PrintedFigure = {
	/** Address or file, and the part of it. */
	readonly where: string;
	readonly indicator: string;
	readonly area: string;
	readonly year: number;
	/** Left out: the one pages show first. */
	readonly basis?: Basis;
	/** Left out: the value. */
	readonly part?: 'value' | 'numerator' | 'denominator' | 'lower' | 'upper';
	/** Without marks: `12.345`, `8,3`, `.`. */
	readonly shown: string;
};

/** `1,3 Prozentpunkte mehr als im Kreis`, said of one figure. */
export type PrintedComparison = {
	readonly where: string;
	readonly indicator: string;
	readonly area: string;
	/** As the sentence names it. */
	readonly reference: string;
	readonly year: number;
	readonly text: string;
};

export type PrintedPage = {
	readonly figures: readonly PrintedFigure[];
	readonly comparisons: readonly PrintedComparison[];
	/** What else is wrong: a mark in a drawing, a word beside a hidden number. */
	readonly faults: readonly string[];
};

/** A comparison names its year where it is another than that of the figure. */
export function comparisonIn(text: string, of: Omit<PrintedComparison, 'text' | 'reference'>): PrintedComparison[] {
	const [, said = '', reference = '', year] =
		/((?:[\d.,]+\s[^.;,]*?(?:mehr|weniger) als|(?:ähnlich|genauso viel) wie) ((?:in der|in|im) [^(),.;]+?)) ?(?:[(,] ?(\d{4})\)?)?[).,;]*$/.exec(
			text
		) ?? [];
	if (said) return [{ ...of, text: said, reference, year: year ? Number(year) : of.year }];
	const [share] = /[\d.,]+\s%\sder Menschen im Kreis/.exec(text) ?? [];
	return share ? [{ ...of, text: share, reference: 'im Kreis' }] : [];
}
