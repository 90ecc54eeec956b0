/** How counts are altered to protect small ones, in words. */
import type { AlteredSlice, Alteration } from '#domain/disclosure';
import { MOST_NOISE } from '#domain/disclosure';
import { findMeasure } from '#domain/intake';
import type { Edition, Indicator } from '#domain/monitor';

/** `auf Vielfache von 5 gerundet`; after „sind“ or a colon. */
export function alterationInWords({ method, base }: Pick<Alteration, 'method' | 'base'>): string {
	switch (method) {
		case 'rounding':
			return `auf Vielfache von ${base} gerundet; Summen können abweichen`;
		case 'small-count-rounding':
			return `Anzahlen unter ${base} auf 0 oder ${base} gerundet, andere um weniger als ${base} verändert, damit Summen aufgehen`;
		case 'cell-key':
			return `mit Zufallsüberlagerung (Cell-Key-Verfahren) um höchstens ${MOST_NOISE} verändert; Summen können abweichen`;
	}
}

/** `2019 bis 2021, 2023` */
export function yearsInWords(years: readonly number[]): string {
	const sorted = [...new Set(years)].toSorted((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const year of sorted) {
		const last = runs.at(-1);
		if (last && last[1] === year - 1) last[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([first, last]) => (first === last ? String(first) : `${first} bis ${last}`)).join(', ');
}

/** One sentence a measure and method: `Arbeitslose 2020 bis 2022: auf Vielfache von 5 gerundet; …` */
export function alterationSentences(altered: readonly AlteredSlice[]): string[] {
	const groups = Map.groupBy(altered, ({ measure, method, base }) => `${measure} ${method} ${base}`);
	return [...groups.values()].flatMap((slices) => {
		const [first] = slices;
		if (!first) return [];
		const name = findMeasure(first.measure)?.name ?? first.measure;
		return [`${name} ${yearsInWords(slices.map(({ year }) => year))}: ${alterationInWords(first)}.`];
	});
}

/** What an edition alters of the measures that these indicators rest on. */
export function alterationsOf(edition: Pick<Edition, 'altered'>, indicators: readonly Indicator[]): AlteredSlice[] {
	const used = new Set(
		indicators.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map(({ measure }) => measure)
		)
	);
	return edition.altered.filter(({ measure }) => used.has(measure));
}

/** Stands before the sentences. */
export const WHY_ALTERED =
	'Zum Schutz kleiner Zahlen stehen hier statt der gezählten Anzahlen veränderte. Was daraus berechnet ist, beruht auf den veränderten.';

/** The same for a special evaluation, in which nothing is computed. */
export const WHY_ALTERED_IN_TABLE =
	'Zum Schutz kleiner Zahlen stehen hier statt der gezählten Anzahlen veränderte (≈), mit demselben Verfahren wie in den Ausgaben. Wo eine Ausgabe dieselbe Zahl zeigt, ist es dieselbe veränderte.';

/** How counts were altered that these indicators rest on; empty where none were. */
export function alterationNotes(edition: Pick<Edition, 'altered'>, indicators: readonly Indicator[]): string[] {
	const sentences = alterationSentences(alterationsOf(edition, indicators));
	return sentences.length > 0 ? [WHY_ALTERED, ...sentences] : [];
}
