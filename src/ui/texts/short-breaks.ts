/** Breaks with a label short enough to stand in a drawing; the whole sentence stands beside the method. */
import type { Indicator } from '#domain/monitor';

export function shortBreaks({ breaks }: Indicator): Indicator['breaks'] {
	return breaks.map((at) => ({ ...at, text: /Zensus \d{4}/.exec(at.text)?.[0] ?? `Bruch ${at.year}` }));
}
