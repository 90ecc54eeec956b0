import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigte-auslaender',
	catalogue: 'B21',
	version: 1,
	theme: 'beschaeftigung',
	position: 40,
	name: 'Anteil der Beschäftigten ohne deutschen Pass',
	shortName: 'Beschäftigte ohne deutschen Pass',
	synonyms: ['ausländische Beschäftigte', 'Ausländer und Arbeit'],
	meaning:
		'So groß ist der Anteil der Beschäftigten ohne deutsche Staatsangehörigkeit unter allen, die im Gebiet wohnen und beschäftigt sind.',
	numerator: [{ measure: 'employed-at-residence', where: { citizenship: 'foreign' } }],
	numeratorText: 'Beschäftigte ohne deutsche Staatsangehörigkeit mit Wohnort im Gebiet',
	denominator: [{ measure: 'employed-at-residence' }],
	denominatorText: 'Beschäftigte am Wohnort insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: sozialversicherungspflichtig Beschäftigte am Wohnort',
	source: 'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Anteil an den sozialversicherungspflichtig Beschäftigten am Wohnort, 30.06. Ohne Bevölkerung im Nenner, deshalb ohne Zensusbruch.',
	readingAid: 'Ein Wert von 22 % bedeutet: Von 100 Beschäftigten haben 22 keinen deutschen Pass.',
	doesNotSay:
		'Die Zahl sagt nicht, wie gut die Beteiligung am Arbeitsmarkt gelingt: Dafür braucht es den Anteil an der Bevölkerung im Erwerbsalter.',
	pitfalls:
		'Gezählt wird die Staatsangehörigkeit, nicht die Herkunft. Ohne den Bevölkerungsanteil daneben ist der Wert nicht zu deuten.',
	breaks: [],
	related: ['auslaenderanteil', 'beschaeftigungsquote']
} satisfies Indicator;
