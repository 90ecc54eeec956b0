/** How each indicator is computed: the part of the edition that one looks things up in. */
import type { Edition, Indicator } from '#domain/monitor';
import { formulaText } from '#ui/texts/formula-text.ts';
import type { Block } from './paper-document.ts';

export function definitionsChapter(edition: Edition): Block[] {
	const terms = edition.indicators
		.map((indicator) => ({ term: indicator.name, text: definition(indicator) }))
		.toSorted((a, b) => a.term.localeCompare(b.term, 'de'));
	return [
		{ kind: 'heading', level: 1, text: 'Definitionen der Indikatoren', startsPage: true },
		{ kind: 'terms', terms }
	];
}

function definition(indicator: Indicator): string {
	const { populationBasis, method, source, version } = indicator;
	return [formulaText(indicator), populationBasis, method, `Quelle: ${source}`, `Definition in Fassung ${version}`]
		.map((part) => part.trim().replace(/[.;]$/, ''))
		.filter(Boolean)
		.join('. ')
		.concat('.');
}
