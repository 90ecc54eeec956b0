import { AGENCY_COUNT_2016, CENSUS_2011, CENSUS_2022, UKRAINE_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'kinder-im-sgb2',
	catalogue: 'S03',
	version: 1,
	theme: 'transferleistungen',
	position: 30,
	name: 'Kinder unter 15 Jahren mit Leistungen nach dem SGB II',
	shortName: 'Kinder im SGB II',
	synonyms: ['Kinderarmut', 'Sozialgeld', 'Bürgergeld', 'Hartz IV', 'NEF-Quote'],
	meaning:
		'So viele von 100 Kindern unter 15 Jahren leben von Grundsicherung für Arbeitsuchende, seit 2023 Bürgergeld.',
	numerator: [{ measure: 'sgb2-recipients', where: { age: [0, 14], kind: 'not-employable' } }],
	numeratorText: 'nicht erwerbsfähige Leistungsberechtigte unter 15 Jahren im Dezember',
	denominator: [{ measure: 'population', where: { age: [0, 14] } }],
	denominatorText: 'Personen von 0 bis 14 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 14 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende; amtlich auf Kreisebene: Sozialberichterstattung (22811); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Dezember; Wartezeit drei Monate',
	method:
		'Leistungsberechtigte Kinder unter 15 geteilt durch alle Kinder von 0 bis 14 Jahren. Bis 2022 hieß ihre Leistung Sozialgeld. Kinder in Bedarfsgemeinschaften ohne eigenen Anspruch zählen nicht.',
	readingAid:
		'Ein Wert von 15 % bedeutet: Von 100 Kindern unter 15 Jahren bekommen 15 selbst Leistungen nach dem SGB II.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder arm sind: Familien knapp über der Grenze und Kinder mit Wohngeld, Kinderzuschlag oder Asylbewerberleistungen fehlen.',
	pitfalls:
		'Vor der Revision der Statistik 2016 nicht vergleichbar. Kinder ohne eigenen Leistungsanspruch (KOL) fehlen.',
	breaks: [CENSUS_2011, CENSUS_2022, AGENCY_COUNT_2016, UKRAINE_2022],
	related: ['sgb2-quote', 'jugendanteil'],
	regionalatlas: 'AI2107',
	legalBasis: '§§ 7 und 19 SGB II'
} satisfies Indicator;
