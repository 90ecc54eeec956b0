import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'segregationsindex',
	catalogue: 'D27',
	version: 1,
	theme: 'demografie',
	position: 166,
	name: 'Segregationsindex der Bevölkerung ohne deutschen Pass',
	shortName: 'Segregationsindex',
	synonyms: ['Segregation', 'räumliche Trennung', 'Dissimilarität', 'ungleiche Verteilung'],
	meaning:
		'Die Zahl zeigt, wie ungleich sich Menschen mit und ohne deutschen Pass auf die Städte und Gemeinden verteilen: 0 heißt überall gleich, 100 völlig getrennt.',
	formula: 'segregation',
	numerator: [{ measure: 'population', where: { citizenship: 'foreign' } }],
	numeratorText: 'Verteilung der Personen ohne deutsche Staatsangehörigkeit auf die Städte und Gemeinden',
	denominator: [{ measure: 'population', where: { citizenship: 'german' } }],
	denominatorText: 'Verteilung der Personen mit deutscher Staatsangehörigkeit auf die Städte und Gemeinden',
	multiplier: 100,
	unit: 'Punkte (0–100)',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 1000,
	levels: ['region', 'county'],
	leadingBasis: 'register',
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres',
	source: 'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis',
	licence: 'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12.',
	method:
		'Halbe Summe der Beträge der Unterschiede zwischen den Anteilen, die jede Gemeinde an beiden Gruppen hat (Index der Dissimilarität nach Duncan und Duncan). Fehlt eine Gemeinde oder ist sie geheim, gibt es keinen Wert.',
	readingAid:
		'Ein Wert von 15 bedeutet: 15 von 100 Menschen einer der Gruppen müssten in eine andere Gemeinde ziehen, damit beide gleich verteilt wären.',
	doesNotSay:
		'Die Zahl sagt nicht, warum Menschen wohnen, wo sie wohnen, und nichts über das Zusammenleben. Innerhalb einer Gemeinde kann die Verteilung ganz anders sein.',
	pitfalls:
		'Hängt von Zahl und Größe der Teilgebiete ab: Nur gleiche Gebietseinteilungen vergleichen. Bei kleinen Gruppen liegt schon eine zufällige Verteilung deutlich über 0.',
	breaks: [CENSUS_2022],
	related: ['auslaenderanteil', 'migrationshintergrund']
} satisfies Indicator;
