/**
 * Colours of the figures. Paper gets them as numbers; pages get variables with the same numbers behind them, so that
 * dark mode, forced colours and print are decided by `palette.css` alone and the drawing stays the same.
 *
 * Sequential: ColorBrewer YlGnBu, five steps; diverging: ColorBrewer PuOr (Cynthia Brewer, Apache-2.0), single steps
 * moved so that text on every class reaches 4.5 : 1. Series: the order of Okabe and Ito (2008), darkened to 3 : 1.
 */
type Five = readonly [string, string, string, string, string];

export type Palette = {
	readonly background: string;
	readonly text: string;
	/** Notes, axes, comparison labels; still 4.5 : 1. */
	readonly mutedText: string;
	readonly axis: string;
	readonly grid: string;
	/** The area in question. */
	readonly accent: string;
	/** Its interval, its band. */
	readonly accentSoft: string;
	/** County and other comparison lines. */
	readonly comparison: string;
	/** Areas that are not in question, and their intervals. */
	readonly mark: string;
	readonly markSoft: string;
	readonly hatch: string;
	readonly hatchGround: string;
	readonly series: readonly [string, ...string[]];
	readonly sequential: Five;
	readonly onSequential: Five;
	readonly diverging: Five;
	readonly onDiverging: Five;
};

export const paperPalette: Palette = {
	background: '#ffffff',
	text: '#171a23',
	mutedText: '#555c6e',
	axis: '#7d8496',
	grid: '#e3e6ed',
	accent: '#1f4ea8',
	accentSoft: '#a9bfe8',
	comparison: '#5b6274',
	mark: '#6c7386',
	markSoft: '#c3c8d4',
	hatch: '#7d8496',
	hatchGround: '#f3f4f7',
	series: ['#0072b2', '#c75500', '#007f5c', '#a44f86', '#8a6400', '#3c85b5'],
	sequential: ['#eef7b6', '#a1dab4', '#41b6c4', '#2171b0', '#1f2f86'],
	onSequential: ['#171a23', '#171a23', '#101318', '#ffffff', '#ffffff'],
	diverging: ['#d9711c', '#fcc98d', '#eceaf0', '#b2abd2', '#5e3c99'],
	onDiverging: ['#101318', '#171a23', '#171a23', '#171a23', '#ffffff']
};

/** The variable's name for every colour of the palette: `accentSoft` is `--figure-accent-soft`, lists count from 1. */
export const pagePalette: Palette = Object.fromEntries(
	Object.entries(paperPalette).map(([name, colour]) => [
		name,
		typeof colour === 'string'
			? variable(name, colour)
			: colour.map((one, index) => variable(`${name}-${index + 1}`, one))
	])
) as unknown as Palette;

function variable(name: string, colour: string): string {
	return `var(--figure-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}, ${colour})`;
}
