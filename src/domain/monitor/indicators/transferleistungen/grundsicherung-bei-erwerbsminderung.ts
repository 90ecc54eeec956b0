import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'grundsicherung-bei-erwerbsminderung',
	catalogue: 'S08a',
	version: 1,
	theme: 'transferleistungen',
	position: 50,
	name: 'Grundsicherung bei Erwerbsminderung',
	shortName: 'Erwerbsminderung',
	synonyms: ['dauerhaft erwerbsgemindert', 'Erwerbsminderung', 'Grundsicherung unter 65', 'Sozialhilfe', 'Sozialamt'],
	meaning:
		'So viele von 100 Menschen von 18 bis 64 Jahren bekommen Grundsicherung, weil sie auf Dauer nicht mindestens drei Stunden am Tag arbeiten können.',
	numerator: [{ measure: 'basic-security-recipients', where: { group: 'reduced-capacity' } }],
	numeratorText: 'Empfängerinnen und Empfänger von Grundsicherung bei Erwerbsminderung am 31.12.',
	denominator: [{ measure: 'population', where: { age: [18, 64] } }],
	denominatorText: 'Personen von 18 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 18 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Grundsicherung (22151) der Statistischen Ämter; Gemeindewerte aus dem Fachverfahren des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Leistungen innerhalb und außerhalb von Einrichtungen. Nenner wie im Regionalatlas 18 bis 64 Jahre. Standorte von Wohneinrichtungen erhöhen den Wert einzelner Gemeinden.',
	readingAid:
		'Ein Wert von 1 % bedeutet: Von 100 Menschen von 18 bis 64 Jahren bekommt einer Grundsicherung bei Erwerbsminderung.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen erwerbsgemindert sind: Wer genug Rente oder Vermögen hat, bekommt keine Grundsicherung.',
	pitfalls: 'Mit Einrichtungen. Die Altersgrenze nach § 41 SGB XII steigt, der Nenner endet hier fest bei 64 Jahren.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['grundsicherung-im-alter', 'eingliederungshilfe'],
	regionalatlas: 'AI2202',
	legalBasis: '§§ 41 ff. SGB XII'
} satisfies Indicator;
