/** What sets a type of municipalities apart, in plain words from its mean distance to the average of all. */
import type { Variable } from '#domain/monitor';
import { formatList } from './format-list.ts';

/** From half a standard deviation on a difference is worth a word, from one and a quarter on a stronger one. */
const WORTH_A_WORD = 0.5;
const STRONG = 1.25;

const WORDS: Readonly<Record<string, readonly [high: string, low: string]>> = {
	bevoelkerungsdichte: ['dicht besiedelt', 'dünn besiedelt'],
	jugendanteil: ['viele Kinder und Jugendliche', 'wenige Kinder und Jugendliche'],
	seniorenanteil: ['viele Menschen ab 65', 'wenige Menschen ab 65'],
	auslaenderanteil: ['viele Menschen ohne deutschen Pass', 'wenige Menschen ohne deutschen Pass'],
	arbeitsplatzdichte: ['viele Arbeitsplätze am Ort', 'wenige Arbeitsplätze am Ort'],
	'sgb2-quote': ['hoher Anteil mit Grundsicherung', 'niedriger Anteil mit Grundsicherung']
};

/** `Dicht besiedelt, sehr viele Arbeitsplätze am Ort und wenige Menschen ab 65.` */
export function typeInWords(variables: readonly Variable[], meanZ: readonly (number | null)[]): string {
	const words = variables
		.flatMap(({ indicator }, index) => {
			const z = meanZ[index] ?? 0;
			if (Math.abs(z) < WORTH_A_WORD) return [];
			const [high, low] = WORDS[indicator.id] ?? [`${indicator.shortName}: hoch`, `${indicator.shortName}: niedrig`];
			const word = z > 0 ? high : low;
			return [{ size: Math.abs(z), text: Math.abs(z) >= STRONG ? `sehr ${word}` : word }];
		})
		.toSorted((a, b) => b.size - a.size)
		.map(({ text }) => text);
	if (words.length === 0) return 'In allem nahe am Durchschnitt der Städte und Gemeinden im Kreis.';
	const sentence = formatList(words);
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** `fest`, `meist`, `am Rand`: how often an area kept its company when a variable was left out. */
export function firmness(kept: number, trials: number): string {
	if (trials === 0) return '';
	if (kept >= trials - 1) return 'fest';
	return 2 * kept >= trials ? 'meist' : 'am Rand';
}
