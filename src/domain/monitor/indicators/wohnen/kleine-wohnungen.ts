import type { Indicator } from '../../indicator.ts';

export default {
	id: 'kleine-wohnungen',
	catalogue: 'W08',
	version: 1,
	theme: 'wohnen',
	position: 30,
	name: 'Anteil der Wohnungen mit einem oder zwei Räumen',
	shortName: '1- und 2-Raum-Wohnungen',
	synonyms: ['kleine Wohnungen', 'Single-Wohnungen'],
	meaning: 'So viele von 100 Wohnungen haben höchstens zwei Räume.',
	numerator: [
		{ measure: 'dwellings', where: { rooms: '1' } },
		{ measure: 'dwellings', where: { rooms: '2' } }
	],
	numeratorText: 'Wohnungen mit einem oder zwei Räumen',
	denominator: [{ measure: 'dwellings' }],
	denominatorText: 'Wohnungen insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Wohnungen insgesamt',
	source: 'Fortschreibung des Wohngebäude- und Wohnungsbestands (31231) der Statistischen Ämter',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method: 'Küchen zählen als Raum. Wohnungen in Wohn- und Nichtwohngebäuden.',
	readingAid: 'Ein Wert von 10 % bedeutet: Von 100 Wohnungen haben 10 einen oder zwei Räume; die Küche zählt als Raum.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele kleine Wohnungen frei oder günstig sind.',
	pitfalls: 'Die Küche zählt als Raum. Die Fortschreibung wurde mit dem Zensus 2022 neu aufgesetzt.',
	breaks: [
		{
			year: 2011,
			text: 'Ab 2011 beruht der Bestand auf der Gebäude- und Wohnungszählung 2011, bis 2010 auf der von 1987.',
			label: 'neue Wohnungszählung'
		}
	],
	related: ['wohnungen-je-1000', 'ein-und-zweifamilienhaeuser']
} satisfies Indicator;
