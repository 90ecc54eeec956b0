import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'ueberschuldungsquote',
	catalogue: 'X01',
	version: 1,
	theme: 'einkommen',
	position: 30,
	name: 'Überschuldungsquote',
	shortName: 'Überschuldung',
	synonyms: ['Schulden', 'Schuldner', 'Schuldneratlas', 'Privatverschuldung'],
	meaning: 'So viele von 100 Erwachsenen können ihre Schulden voraussichtlich nicht mehr bezahlen.',
	numerator: [{ measure: 'over-indebted-persons' }],
	numeratorText: 'überschuldete Personen nach Creditreform am 01.10.',
	denominator: [{ measure: 'population', where: { age: [18] } }],
	denominatorText: 'Personen ab 18 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 18 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Creditreform SchuldnerAtlas; Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Private Quelle: Veröffentlichung nur mit Zustimmung von Creditreform',
	rhythm: 'jährlich, Stichtag 01.10.',
	method:
		'Übernommen aus einer privaten Quelle, deren Verfahren nur teilweise offenliegt: Personen mit hoher Überschuldungsintensität und mit nachhaltigen Zahlungsstörungen.',
	readingAid: 'Ein Wert von 9 % bedeutet: Von 100 Erwachsenen gelten 9 als überschuldet.',
	doesNotSay: 'Die Zahl sagt nicht, wer Beratung braucht, und nicht, wie hoch die Schulden sind.',
	pitfalls:
		'Private Quelle mit eigener Lizenz. Methode 2021 geändert; die Reihe davor ist nicht vergleichbar. Der Nenner kann von dem der Quelle abweichen.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{ year: 2021, text: 'Creditreform hat 2021 die Methode geändert.', label: 'neue Methode' }
	],
	related: ['schuldnerberatung', 'verbraucherinsolvenzen']
} satisfies Indicator;
