import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'grundsicherung-bei-erwerbsminderung-regelaltersgrenze',
	catalogue: 'S08',
	version: 1,
	theme: 'transferleistungen',
	position: 52,
	name: 'Grundsicherung bei Erwerbsminderung bis zur Regelaltersgrenze',
	shortName: 'Grundsicherung bei Erwerbsminderung (Regelaltersgrenze)',
	synonyms: ['Erwerbsminderung', 'dauerhaft voll erwerbsgemindert'],
	meaning:
		'So viele von 100 Menschen zwischen 18 Jahren und der Regelaltersgrenze bekommen Grundsicherung, weil sie dauerhaft nicht arbeiten können.',
	numerator: [{ measure: 'basic-security-recipients', where: { group: 'reduced-capacity' } }],
	numeratorText: 'Empfängerinnen und Empfänger nach dem 4. Kapitel SGB XII von 18 Jahren bis unter der Altersgrenze',
	denominator: [
		{ measure: 'population', where: { retirement: 'below' } },
		{ measure: 'population', where: { age: [0, 17] }, times: -1 }
	],
	denominatorText: 'Bevölkerung von 18 Jahren bis unter der Regelaltersgrenze',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Personen ab 18 Jahren mit Hauptwohnung, nach der Regelaltersgrenze am 31.12. des Jahres (§ 41 SGB XII, § 235 SGB VI)',
	source:
		'Grundsicherungsstatistik nach dem 4. Kapitel SGB XII (22151) des Statistischen Bundesamtes; Gemeinden: Sozialamt; Bevölkerung aus dem Einwohnermelderegister, ausgezählt nach der Regelaltersgrenze',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Dezember; die Quelle erscheint vierteljährlich',
	method:
		'Leistungen innerhalb und außerhalb von Einrichtungen. Der Nenner ist die Bevölkerung unter der Regelaltersgrenze ohne die unter 18-Jährigen. Die Regelaltersgrenze steigt von 65 (Geburtsjahrgänge bis 1946) auf 67 Jahre (ab 1964); wer sie erreicht hat, steht nach dem Geburtsdatum fest. Ohne eine Auszählung des Registers nach der Regelaltersgrenze gibt es keinen Wert: Aus Altersgruppen lässt sich die Grenze nicht genau ziehen, und geschätzt wird nicht. Bis dahin gilt die Kennzahl mit fester Grenze 65.',
	readingAid:
		'Ein Wert von 1 % bedeutet: Von 100 Menschen zwischen 18 Jahren und der Regelaltersgrenze bekommt einer Grundsicherung bei Erwerbsminderung.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen krank oder behindert sind: Viele haben genug eigenes Einkommen oder eine Rente.',
	pitfalls: 'Standorte von Wohneinrichtungen heben den Wert einzelner Gemeinden.',
	breaks: [CENSUS_2022],
	related: ['grundsicherung-bei-erwerbsminderung'],
	legalBasis: '§ 41 Abs. 3 SGB XII'
} satisfies Indicator;
