/** A figure of `#figures` as a block on paper, and its width in pixels so that its letters come out at 8 to 9 points. */
import type { Figure } from '#figures';
import type { Block } from './paper-document.ts';

/** Width of the right column in pixels of the drawing. */
export const COLUMN_WIDTH = 510;
/** Page width that gives the small multiples five columns. */
export const MULTIPLES_WIDTH = 806;
/** A map and the table of all areas share a page. */
export const MAP_WIDTH = 600;
export const MAP_SHARE = 0.72;

export function figureBlock(figure: Figure, source?: string, share = 1): Block {
	return {
		kind: 'figure',
		drawing: { svg: figure.svg, alt: figure.description },
		caption: figure.title,
		share,
		...(source ? { source } : {})
	};
}
