import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'sgb2-quote-regelaltersgrenze',
	catalogue: 'S01',
	version: 1,
	theme: 'transferleistungen',
	position: 22,
	name: 'SGB-II-Quote bis zur Regelaltersgrenze',
	shortName: 'SGB-II-Quote (Regelaltersgrenze)',
	synonyms: ['Bürgergeld', 'Hartz IV', 'Hilfequote', 'Grundsicherung für Arbeitsuchende'],
	meaning:
		'So viele von 100 Menschen, die die Regelaltersgrenze noch nicht erreicht haben, bekommen Leistungen nach dem SGB II.',
	numerator: [{ measure: 'sgb2-entitled' }],
	numeratorText:
		'Leistungsberechtigte (Regelleistungsberechtigte und sonstige Leistungsberechtigte) in Bedarfsgemeinschaften',
	denominator: [{ measure: 'population', where: { retirement: 'below' } }],
	denominatorText: 'Bevölkerung von 0 Jahren bis unter der Regelaltersgrenze',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit Hauptwohnung, nach der Regelaltersgrenze am 31.12. des Jahres (§ 7a SGB II, § 235 SGB VI)',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II); Bevölkerung aus dem Einwohnermelderegister, ausgezählt nach der Regelaltersgrenze',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'monatlich, endgültig nach drei Monaten; hier Dezember',
	method:
		'Zähler und Nenner wie bei der Bundesagentur. Die Regelaltersgrenze steigt von 65 (Geburtsjahrgänge bis 1946) auf 67 Jahre (ab 1964); wer sie erreicht hat, steht nach dem Geburtsdatum fest. Ohne eine Auszählung des Registers nach der Regelaltersgrenze gibt es keinen Wert: Aus Altersgruppen lässt sich die Grenze nicht genau ziehen, und geschätzt wird nicht. Bis dahin gilt die Kennzahl mit fester Grenze 65.',
	readingAid:
		'Ein Wert von 8 % bedeutet: Von 100 Menschen unter der Regelaltersgrenze bekommen 8 Leistungen nach dem SGB II.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele arbeitslos sind: Zu den Leistungsberechtigten zählen Kinder, Erwerbstätige mit geringem Lohn und Menschen, die Angehörige pflegen.',
	pitfalls:
		'Ohne Kinder ohne Leistungsanspruch (KOL) und ohne Ausgeschlossene (AUS). Die Bundesagentur nimmt am aktuellen Rand die Bevölkerung vom 31.12. des Vorjahres. Nicht mit der Quote bis 64 Jahre mischen (Regionalatlas AI2102).',
	breaks: [CENSUS_2022],
	related: ['sgb2-quote', 'elb-quote', 'kinder-im-sgb2'],
	legalBasis: '§§ 7, 7a, 19 SGB II'
} satisfies Indicator;
