import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'elb-quote',
	catalogue: 'S02',
	version: 1,
	theme: 'transferleistungen',
	position: 24,
	name: 'Erwerbsfähige Leistungsberechtigte bis zur Regelaltersgrenze (ELB-Quote)',
	shortName: 'ELB-Quote',
	synonyms: ['ELB', 'erwerbsfähige Leistungsberechtigte', 'Bürgergeld'],
	meaning:
		'So viele von 100 Menschen zwischen 15 Jahren und der Regelaltersgrenze sind erwerbsfähig und bekommen Leistungen nach dem SGB II.',
	numerator: [{ measure: 'sgb2-recipients', where: { kind: 'employable' } }],
	numeratorText: 'erwerbsfähige Leistungsberechtigte',
	denominator: [
		{ measure: 'population', where: { retirement: 'below' } },
		{ measure: 'population', where: { age: [0, 14] }, times: -1 }
	],
	denominatorText: 'Bevölkerung von 15 Jahren bis unter der Regelaltersgrenze',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Personen ab 15 Jahren mit Hauptwohnung, nach der Regelaltersgrenze am 31.12. des Jahres (§ 7a SGB II, § 235 SGB VI)',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II); Bevölkerung aus dem Einwohnermelderegister, ausgezählt nach der Regelaltersgrenze',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'monatlich, endgültig nach drei Monaten; hier Dezember',
	method:
		'Der Nenner ist die Bevölkerung unter der Regelaltersgrenze ohne die unter 15-Jährigen. Die Regelaltersgrenze steigt von 65 (Geburtsjahrgänge bis 1946) auf 67 Jahre (ab 1964); wer sie erreicht hat, steht nach dem Geburtsdatum fest. Ohne eine Auszählung des Registers nach der Regelaltersgrenze gibt es keinen Wert: Aus Altersgruppen lässt sich die Grenze nicht genau ziehen, und geschätzt wird nicht. Bis dahin gilt die Kennzahl mit fester Grenze 65.',
	readingAid:
		'Ein Wert von 7 % bedeutet: Von 100 Menschen im erwerbsfähigen Alter sind 7 auf Leistungen nach dem SGB II angewiesen.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele arbeitslos sind: Ein Teil arbeitet, besucht eine Schule oder betreut Angehörige.',
	pitfalls: 'Nicht mit der Quote von 15 bis 64 Jahren mischen.',
	breaks: [CENSUS_2022],
	related: ['elb-quote-15-bis-64', 'sgb2-quote-regelaltersgrenze'],
	legalBasis: '§§ 7, 7a SGB II'
} satisfies Indicator;
