import type { Indicator } from '../../indicator.ts';

export default {
	id: 'leerstandsquote',
	catalogue: 'W04',
	version: 1,
	theme: 'wohnen',
	position: 25,
	name: 'Leerstandsquote',
	shortName: 'Leerstand',
	synonyms: ['leerstehende Wohnungen', 'Leerstand', 'Wohnungsmarkt'],
	meaning: 'So viele von 100 Wohnungen standen am Zensusstichtag leer.',
	numerator: [{ measure: 'census-dwellings', where: { use: 'vacant' } }],
	numeratorText: 'leer stehende Wohnungen',
	denominator: [{ measure: 'census-dwellings' }],
	denominatorText: 'bewohnte und leer stehende Wohnungen, ohne Ferien- und gewerblich genutzte Wohnungen',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Wohnungen in Wohngebäuden am 15.05.2022',
	source: 'Zensus 2022: Gebäude- und Wohnungszählung',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'Zensus, zuletzt 15.05.2022',
	method:
		'Wie in der amtlichen Leerstandsquote ohne Wohnheime, Ferienwohnungen und gewerblich genutzte Wohnungen. Der Regionalatlas nennt den Zensus 2011 (AI-Z17).',
	readingAid: 'Ein Wert von 3 % bedeutet: Von 100 Wohnungen standen 3 leer.',
	doesNotSay:
		'Die Zahl sagt nicht, warum eine Wohnung leer steht: Umbau, Verkauf und Umzug gehören dazu. Ein kleiner Leerstand ist nötig, damit Menschen umziehen können.',
	pitfalls:
		'Der Zensus verändert kleine Zahlen (Cell-Key-Verfahren): Summen der Gemeinden ergeben nicht genau den Kreis. Ein Stichtag, keine Reihe.',
	breaks: [],
	related: ['wohnungen-je-1000'],
	legalBasis: 'Zensusgesetz 2022'
} satisfies Indicator;
