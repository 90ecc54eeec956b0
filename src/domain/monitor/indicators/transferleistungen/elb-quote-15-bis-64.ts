import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'elb-quote-15-bis-64',
	catalogue: 'S02a',
	version: 1,
	theme: 'transferleistungen',
	position: 26,
	name: 'Erwerbsfähige Leistungsberechtigte von 15 bis 64 Jahren',
	shortName: 'ELB-Quote 15–64',
	synonyms: ['ELB-Quote', 'erwerbsfähige Leistungsberechtigte', 'Bürgergeld'],
	meaning:
		'So viele Menschen bekommen als Erwerbsfähige Leistungen nach dem SGB II, gerechnet je 100 Menschen von 15 bis 64 Jahren.',
	numerator: [{ measure: 'sgb2-recipients', where: { kind: 'employable' } }],
	numeratorText: 'erwerbsfähige Leistungsberechtigte',
	denominator: [{ measure: 'population', where: { age: [15, 64] } }],
	denominatorText: 'Personen von 15 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'monatlich, endgültig nach drei Monaten; hier Dezember',
	method:
		'Wie die ELB-Quote, aber mit fester Grenze 65, weil sich dieser Nenner aus allen Lieferungen bilden lässt. Der Zähler enthält auch 65- und 66-Jährige unter der Regelaltersgrenze; der Wert liegt dadurch etwas zu hoch.',
	readingAid:
		'Ein Wert von 7 % bedeutet: Auf 100 Menschen von 15 bis 64 Jahren kommen 7 erwerbsfähige Leistungsberechtigte.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele arbeitslos sind: Ein Teil arbeitet, besucht eine Schule oder betreut Angehörige.',
	pitfalls: 'Mit der Quote der Bundesagentur, die bis zur Regelaltersgrenze rechnet, nicht ganz vergleichbar.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['elb-quote', 'sgb2-quote'],
	legalBasis: '§§ 7, 7a SGB II'
} satisfies Indicator;
