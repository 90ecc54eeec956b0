/** What a definition says about itself, term by term; the same on its sheet and beside its figures. */
import type { Indicator } from '#domain/monitor';
import { LEVEL_WORDS } from '#ui/texts/catalogue.ts';
import { formulaText } from '#ui/texts/formula-text.ts';

type Fact = { readonly term: string; readonly text: string };

export function indicatorFacts(indicator: Indicator): Fact[] {
	const { unit, populationBasis, source, licence, rhythm, levels, pitfalls, legalBasis, regionalatlas } = indicator;
	const facts: (Fact | false)[] = [
		...formulaFacts(indicator),
		unit !== '' && { term: 'Einheit', text: unit },
		{ term: 'Bezug', text: populationBasis },
		{ term: 'Gibt es für', text: levels.map((level) => LEVEL_WORDS[level]).join(', ') },
		{ term: 'Erscheint', text: rhythm },
		{ term: 'Datenquelle', text: source },
		licence !== undefined && { term: 'Nutzung der Zahlen', text: licence },
		pitfalls !== undefined && { term: 'Worauf zu achten ist', text: pitfalls },
		legalBasis !== undefined && { term: 'Rechtsgrundlage', text: legalBasis },
		regionalatlas !== undefined && { term: 'Amtliche Definition', text: `Regionalatlas ${regionalatlas}` },
		{ term: 'Kennung', text: `${indicator.catalogue}, Fassung ${indicator.version} der Definition` }
	];
	return facts.filter((fact) => fact !== false);
}

function formulaFacts(indicator: Indicator): Fact[] {
	const { formula = 'quotient', numeratorText, denominatorText, multiplier } = indicator;
	if (formula !== 'quotient') return [{ term: 'Rechnung', text: formulaText(indicator) }];
	if (!denominatorText) return [{ term: 'Gezählt wird', text: numeratorText }];
	return [
		{ term: 'Zähler', text: numeratorText },
		{ term: 'Nenner', text: denominatorText },
		...(multiplier === 1 ? [] : [{ term: 'Mal', text: multiplier.toLocaleString('de-DE') }])
	];
}

export function breaksInWords({ breaks }: Indicator): { readonly year: number; readonly text: string }[] {
	return breaks
		.toSorted((a, b) => a.year - b.year)
		.map(({ year, basis, text }) => ({
			year,
			text: basis ? `${text} (nur ${basis === 'register' ? 'Reihe aus dem Melderegister' : 'amtliche Reihe'})` : text
		}));
}
