import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'kinderarmut-unter-18',
	catalogue: 'S04',
	version: 1,
	theme: 'transferleistungen',
	position: 32,
	name: 'Kinder und Jugendliche unter 18 Jahren mit Leistungen nach dem SGB II',
	shortName: 'Kinderarmut (unter 18)',
	synonyms: ['Kinderarmut', 'arme Kinder', 'Bürgergeld Kinder', 'Kinder in Hartz IV'],
	meaning: 'So viele von 100 Kindern und Jugendlichen unter 18 Jahren bekommen Leistungen nach dem SGB II.',
	numerator: [{ measure: 'sgb2-recipients', where: { age: [0, 17] } }],
	numeratorText: 'Personen unter 18 Jahren in Bedarfsgemeinschaften mit Leistungsbezug',
	denominator: [{ measure: 'population', where: { age: [0, 17] } }],
	denominatorText: 'Personen von 0 bis 17 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 17 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'monatlich, endgültig nach drei Monaten; hier Dezember',
	method:
		'Regelleistungsberechtigte unter 18 Jahren, erwerbsfähig (ab 15) oder nicht. Kinder ohne eigenen Leistungsanspruch zählen nicht.',
	readingAid: 'Ein Wert von 13 % bedeutet: Von 100 Kindern und Jugendlichen leben 13 von Leistungen nach dem SGB II.',
	doesNotSay:
		'Die Zahl misst nicht alle Armut: Familien mit Wohngeld, Kinderzuschlag oder knappem Lohn fehlen, ebenso wer keinen Antrag stellt.',
	pitfalls:
		'Berlin und andere zählen alle Kinder in Bedarfsgemeinschaften, auch ohne Leistungsanspruch (KOL): Konzept vor dem Vergleich prüfen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['kinder-im-sgb2', 'alleinerziehende-im-sgb2', 'unterhaltsvorschuss'],
	legalBasis: '§§ 7, 19 SGB II'
} satisfies Indicator;
