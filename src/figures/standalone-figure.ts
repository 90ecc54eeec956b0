/** A figure as a file of its own: with its title above and, below, where its numbers come from. */
import type { Figure } from './figure.ts';
import { paperPalette } from './palette.ts';
import { element, escaped, FONT, insideOf, type Markup, NOTE, text } from './svg.ts';
import { wrapText } from './text-width.ts';

const MARGIN = 24;
const TITLE = 18;
/** Part of the width for running text: a program without Fira Sans may take a wider typeface. */
const ROOM = 0.86;

/**
 * SVG on white, for reports and slides. `figure` is drawn in the paper palette; `notes` stand below it, a paragraph each:
 * source, edition, and whatever a reader must know who meets the drawing without its page.
 */
export function standaloneFigure(figure: Figure, notes: readonly string[]): string {
	const title = wrapText(figure.title, figure.width * ROOM, TITLE, 600);
	const lines = notes.flatMap((note) => wrapText(note, figure.width * ROOM, NOTE));
	const top = MARGIN + title.length * 24 + 8;
	const bottom = top + figure.height + 12;
	const [width, height] = [figure.width + 2 * MARGIN, bottom + lines.length * 18 + MARGIN];
	const write = (
		content: string,
		y: number,
		style: { 'font-size': number; 'font-weight'?: number; fill: string }
	): Markup => text(MARGIN, y, content, style);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			role: 'img',
			'aria-labelledby': 'titel beschreibung',
			viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
			width: Math.ceil(width),
			height: Math.ceil(height),
			'font-family': FONT
		},
		element('title', { id: 'titel' }, escaped(figure.title)),
		element('desc', { id: 'beschreibung' }, escaped([figure.description, ...notes].join(' '))),
		element('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: paperPalette.background }),
		...title.map((one, index) =>
			write(one, MARGIN + 16 + index * 24, { 'font-size': TITLE, 'font-weight': 600, fill: paperPalette.text })
		),
		insideOf(figure.svg, MARGIN, top),
		...lines.map((one, index) =>
			write(one, bottom + 14 + index * 18, { 'font-size': NOTE, fill: paperPalette.mutedText })
		)
	);
}
