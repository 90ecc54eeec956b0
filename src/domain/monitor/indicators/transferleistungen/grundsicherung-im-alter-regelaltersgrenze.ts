import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'grundsicherung-im-alter-regelaltersgrenze',
	catalogue: 'S07',
	version: 1,
	theme: 'transferleistungen',
	position: 42,
	name: 'Grundsicherung im Alter ab der Regelaltersgrenze',
	shortName: 'Grundsicherung im Alter (Regelaltersgrenze)',
	synonyms: ['Altersarmut', 'Grundsicherung', 'Rente reicht nicht'],
	meaning: 'So viele von 100 Menschen, die die Regelaltersgrenze erreicht haben, bekommen Grundsicherung im Alter.',
	numerator: [{ measure: 'basic-security-recipients', where: { group: 'old-age' } }],
	numeratorText: 'Empfängerinnen und Empfänger nach dem 4. Kapitel SGB XII ab der Altersgrenze',
	denominator: [{ measure: 'population', where: { retirement: 'reached' } }],
	denominatorText: 'Bevölkerung ab der Regelaltersgrenze',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit Hauptwohnung, nach der Regelaltersgrenze am 31.12. des Jahres (§ 41 SGB XII, § 235 SGB VI)',
	source:
		'Grundsicherungsstatistik nach dem 4. Kapitel SGB XII (22151) des Statistischen Bundesamtes; Gemeinden: Sozialamt; Bevölkerung aus dem Einwohnermelderegister, ausgezählt nach der Regelaltersgrenze',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Dezember; die Quelle erscheint vierteljährlich',
	method:
		'Leistungen innerhalb und außerhalb von Einrichtungen. Die Regelaltersgrenze steigt von 65 (Geburtsjahrgänge bis 1946) auf 67 Jahre (ab 1964); wer sie erreicht hat, steht nach dem Geburtsdatum fest. Ohne eine Auszählung des Registers nach der Regelaltersgrenze gibt es keinen Wert: Aus Altersgruppen lässt sich die Grenze nicht genau ziehen, und geschätzt wird nicht. Bis dahin gilt die Kennzahl mit fester Grenze 65.',
	readingAid:
		'Ein Wert von 4 % bedeutet: Von 100 Menschen ab der Regelaltersgrenze bekommen 4 Grundsicherung im Alter.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Ältere arm sind: Viele mit geringer Rente stellen keinen Antrag.',
	pitfalls: 'Mit oder ohne Einrichtungen angeben. Nicht mit der Quote ab 65 Jahren mischen (Regionalatlas AI2201).',
	breaks: [CENSUS_2022],
	related: ['grundsicherung-im-alter', 'hilfe-zur-pflege'],
	legalBasis: '§ 41 SGB XII'
} satisfies Indicator;
