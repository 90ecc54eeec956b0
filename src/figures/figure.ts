/** What every figure is made from and what it gives back: a drawing, a sentence for those who cannot see it, and its table. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Indicator } from '#domain/monitor';
import type { Palette } from './palette.ts';

/** The part of an indicator a figure needs to print its numbers. */
export type Measure = Pick<Indicator, 'id' | 'name' | 'shortName' | 'unit' | 'decimals'>;

/** One area and its released figure; `undefined` means that nothing was delivered for it. */
export type AreaFigure = { readonly area: Area; readonly figure: ReleasedFigure | undefined };

/** A break in the series, as the indicator tells it: `year` is the first year after the change. */
export type SeriesBreak = Indicator['breaks'][number];

export type FigureTable = {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

export type Figure = {
	readonly svg: string;
	/** Pixels at 96 dpi; the SVG carries the same numbers and a view box. */
	readonly width: number;
	readonly height: number;
	/** What it shows; pages and paper print it as the caption, the SVG carries it as its name. */
	readonly title: string;
	/** German sentences for screen readers and as alternative text on paper. */
	readonly description: string;
	/** Made when it is asked for: of the many small drawings in tables nobody does. */
	readonly table: FigureTable;
};

export type FigureOptions = {
	readonly palette: Palette;
	/** Pixels; from 300 (phone) to 1120. Below 480 labels are stacked. */
	readonly width: number;
	/** Begins every id inside the drawing; unique on the page. */
	readonly idPrefix: string;
};
