/** A figure drawn for two widths: the page shows the one that fits its column (see `palette.css`), without a script. */
import type { Figure, FigureOptions } from './figure.ts';
import { pagePalette } from './palette.ts';

export type FigureVariants = {
	/** The wide one: take title, description and table from here. */
	readonly figure: Figure;
	/** Safe to insert as it is. */
	readonly html: string;
};

/** Widths in pixels; the narrow drawing is shown in columns under `wide`. */
export function figureVariants(
	draw: (options: FigureOptions) => Figure,
	idPrefix: string,
	{ wide = 720, narrow = 300, palette = pagePalette } = {}
): FigureVariants {
	const figure = draw({ palette, width: wide, idPrefix });
	const small = draw({ palette, width: narrow, idPrefix: `${idPrefix}-schmal` });
	const limit = wide > 620 ? 'wide' : 'medium';
	return {
		figure,
		html:
			`<div data-figure-variants="${limit}"><div data-figure-variant="wide">${figure.svg}</div>` +
			`<div data-figure-variant="narrow">${small.svg}</div></div>`
	};
}
