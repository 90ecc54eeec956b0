import type { Indicator } from '../../indicator.ts';

export default {
	id: 'gefoerderte-mietwohnungen',
	catalogue: 'W05',
	version: 1,
	theme: 'wohnen',
	position: 50,
	name: 'Geförderte Mietwohnungen',
	shortName: 'Sozialwohnungen',
	synonyms: ['Sozialwohnung', 'sozialer Wohnungsbau', 'Belegungsbindung', 'Mietpreisbindung'],
	meaning: 'So viele von 100 Wohnungen sind geförderte Mietwohnungen mit Belegungsbindung.',
	numerator: [{ measure: 'subsidised-dwellings' }],
	numeratorText: 'Mietwohnungen mit Belegungsbindung am 31.12.',
	denominator: [{ measure: 'dwellings' }],
	denominatorText: 'Wohnungen insgesamt am 31.12.',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'official',
	populationBasis:
		'Keine Bevölkerung im Nenner: alle Wohnungen, weil die Zahl der Mietwohnungen nur beim Zensus vorliegt',
	source: 'Wohnraumförderstelle des Kreises; Wohnungen: Fortschreibung (31231)',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method:
		'Nenner sind alle Wohnungen, nicht nur die vermieteten. Mittelbare Belegung zählt mit, wenn die Stelle sie führt.',
	readingAid: 'Ein Wert von 4 % bedeutet: Von 100 Wohnungen sind 4 gefördert und gebunden.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Haushalte Anspruch hätten und warten.',
	pitfalls:
		'Den Nenner immer nennen: Andere teilen durch die Mietwohnungen und kommen auf etwa das Doppelte. Auslaufende Bindungen als Reihe zeigen.',
	breaks: [{ year: 2022, text: 'Mit dem Zensus 2022 wurde der Wohnungsbestand neu aufgesetzt.' }],
	related: ['wohnungen-je-1000', 'fertiggestellte-wohnungen', 'wohnungslose'],
	legalBasis: 'Hessisches Wohnraumfördergesetz'
} satisfies Indicator;
