import type { Indicator } from '../../indicator.ts';

export default {
	id: 'ein-und-zweifamilienhaeuser',
	catalogue: 'W09',
	version: 1,
	theme: 'wohnen',
	position: 40,
	name: 'Anteil der Ein- und Zweifamilienhäuser',
	shortName: 'Ein- und Zweifamilienhäuser',
	synonyms: ['Einfamilienhaus', 'Gebäude'],
	meaning: 'So viele von 100 Wohngebäuden haben eine oder zwei Wohnungen.',
	numerator: [
		{ measure: 'residential-buildings', where: { buildings: '1' } },
		{ measure: 'residential-buildings', where: { buildings: '2' } }
	],
	numeratorText: 'Wohngebäude mit einer oder zwei Wohnungen',
	denominator: [{ measure: 'residential-buildings' }],
	denominatorText: 'Wohngebäude insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Wohngebäude insgesamt',
	source: 'Fortschreibung des Wohngebäude- und Wohnungsbestands (31231) der Statistischen Ämter',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method: 'Wohngebäude am 31.12. nach Zahl der Wohnungen.',
	readingAid: 'Ein Wert von 85 % bedeutet: Von 100 Wohngebäuden haben 85 eine oder zwei Wohnungen.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen darin wohnen: Ein Hochhaus zählt wie ein Einfamilienhaus.',
	pitfalls: 'Gebäude, nicht Wohnungen. Die Fortschreibung wurde mit dem Zensus 2022 neu aufgesetzt.',
	breaks: [
		{
			year: 2011,
			text: 'Ab 2011 beruht der Bestand auf der Gebäude- und Wohnungszählung 2011, bis 2010 auf der von 1987.',
			label: 'neue Wohnungszählung'
		}
	],
	related: ['kleine-wohnungen']
} satisfies Indicator;
