import { AGENCY_COUNT_2016, CENSUS_2011, CENSUS_2022, UKRAINE_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'sgb2-quote',
	catalogue: 'S01a',
	version: 1,
	theme: 'transferleistungen',
	position: 20,
	name: 'SGB-II-Quote',
	shortName: 'SGB-II-Quote',
	synonyms: [
		'Bürgergeld',
		'Hartz IV',
		'Grundsicherung für Arbeitsuchende',
		'Arbeitslosengeld II',
		'Jobcenter',
		'Grundsicherungsgeld'
	],
	meaning:
		'So viele von 100 Menschen unter 65 Jahren bekommen Grundsicherung für Arbeitsuchende, seit 2023 Bürgergeld.',
	numerator: [{ measure: 'sgb2-recipients' }],
	numeratorText: 'Leistungsberechtigte nach dem SGB II im Dezember',
	denominator: [{ measure: 'population', where: { age: [0, 64] } }],
	denominatorText: 'Personen von 0 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende; amtlich auf Kreisebene: Sozialberichterstattung (22811); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Dezember; Wartezeit drei Monate',
	method:
		'Regelleistungsberechtigte (erwerbsfähig und nicht erwerbsfähig) geteilt durch die Bevölkerung von 0 bis 64 Jahren am 31.12., wie im Regionalatlas. Die Bundesagentur rechnet bis zur Regelaltersgrenze und kommt auf leicht andere Werte. 2023 hat das Bürgergeld Arbeitslosengeld II und Sozialgeld abgelöst.',
	readingAid: 'Ein Wert von 8 % bedeutet: Von 100 Menschen unter 65 Jahren bekommen 8 Leistungen nach dem SGB II.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele arbeitslos sind: Zu den Leistungsberechtigten zählen Kinder, Erwerbstätige mit geringem Lohn und Menschen, die Angehörige pflegen.',
	pitfalls:
		'Die Bundesagentur rechnet bis zur Regelaltersgrenze und zählt sonstige Leistungsberechtigte mit; dafür steht die eigene Kennzahl. Kinder ohne Leistungsanspruch und Ausgeschlossene fehlen.',
	breaks: [CENSUS_2011, CENSUS_2022, AGENCY_COUNT_2016, UKRAINE_2022],
	related: ['kinder-im-sgb2', 'mindestsicherungsquote', 'arbeitslosenanteil-sgb2'],
	regionalatlas: 'AI2102',
	legalBasis: 'SGB II'
} satisfies Indicator;
