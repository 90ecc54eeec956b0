import type { Indicator } from '../../indicator.ts';

export default {
	id: 'schuldnerberatung',
	catalogue: 'X03',
	version: 1,
	theme: 'einkommen',
	position: 50,
	name: 'Fälle der Schuldnerberatung',
	shortName: 'Schuldnerberatung',
	synonyms: ['Schulden', 'Beratung', 'Beratungsstelle'],
	meaning: 'So viele Menschen haben im Jahr eine Schuldnerberatung genutzt, je 1.000 Erwachsene.',
	numerator: [{ measure: 'debt-counselling-clients' }],
	numeratorText: 'beratene Personen im Kalenderjahr',
	denominator: [{ measure: 'population', where: { age: [18] } }],
	denominatorText: 'Personen ab 18 Jahren',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 18 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Schuldnerberatungsstellen im Kreis; Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Jede beratene Person zählt im Jahr einmal, nach der Wohngemeinde.',
	readingAid: 'Ein Wert von 6 bedeutet: Von 1.000 Erwachsenen haben sich 6 beraten lassen.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Beratung brauchen: Sie hängt davon ab, wie viele Termine es gibt.',
	pitfalls: 'Beratene Personen, nicht Gespräche. Kurzberatungen einheitlich zählen oder einheitlich weglassen.',
	breaks: [
		{
			year: 2011,
			basis: 'official',
			text: 'Ab 2011 beruht die amtliche Einwohnerzahl auf dem Zensus 2011, bis 2010 auf der Volkszählung 1987.'
		},
		{
			year: 2024,
			basis: 'official',
			text: 'Ab 2024 beruht die amtliche Einwohnerzahl auf dem Zensus 2022; im Kreis liegt sie dadurch deutlich niedriger als zuvor.'
		}
	],
	related: ['ueberschuldungsquote', 'verbraucherinsolvenzen'],
	legalBasis: '§ 16a Nr. 2 SGB II; § 11 Abs. 5 SGB XII'
} satisfies Indicator;
