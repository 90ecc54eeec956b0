import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'grundsicherung-im-alter',
	catalogue: 'S07a',
	version: 1,
	theme: 'transferleistungen',
	position: 40,
	name: 'Grundsicherung im Alter',
	shortName: 'Grundsicherung ab 65',
	synonyms: ['Altersarmut', 'Grundsicherung', 'Rente reicht nicht', 'Sozialhilfe im Alter', 'Sozialamt'],
	meaning: 'So viele von 100 Menschen ab 65 Jahren bekommen Grundsicherung im Alter.',
	numerator: [{ measure: 'basic-security-recipients', where: { group: 'old-age' } }],
	numeratorText: 'Empfängerinnen und Empfänger von Grundsicherung im Alter am 31.12.',
	denominator: [{ measure: 'population', where: { age: [65] } }],
	denominatorText: 'Personen ab 65 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 65 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Grundsicherung (22151) der Statistischen Ämter; Gemeindewerte aus dem Fachverfahren des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Leistungen innerhalb und außerhalb von Einrichtungen. Zähler ab der Altersgrenze nach § 41 SGB XII, Nenner ab 65 Jahren wie im Regionalatlas; mit steigender Altersgrenze liegt die Quote dadurch etwas zu niedrig.',
	readingAid: 'Ein Wert von 4 % bedeutet: Von 100 Menschen ab 65 Jahren bekommen 4 Grundsicherung im Alter.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Ältere arm sind: Viele mit geringer Rente stellen keinen Antrag.',
	pitfalls: 'Mit Einrichtungen. Die Altersgrenze nach § 41 SGB XII steigt, der Nenner beginnt hier fest bei 65 Jahren.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['grundsicherung-bei-erwerbsminderung', 'hilfe-zur-pflege', 'seniorenanteil'],
	regionalatlas: 'AI2201',
	legalBasis: '§§ 41 ff. SGB XII'
} satisfies Indicator;
