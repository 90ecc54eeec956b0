import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'hilfe-zur-pflege',
	catalogue: 'H13',
	version: 1,
	theme: 'hilfen',
	position: 120,
	name: 'Hilfe zur Pflege',
	shortName: 'Hilfe zur Pflege',
	synonyms: ['Sozialhilfe Pflege', 'Pflegekosten', 'Eigenanteil', 'Heimkosten'],
	meaning: 'So viele Menschen brauchen Sozialhilfe für ihre Pflege, gerechnet je 1.000 Menschen ab 65 Jahren.',
	numerator: [{ measure: 'special-assistance-recipients', where: { benefit: 'care' } }],
	numeratorText: 'Empfängerinnen und Empfänger von Hilfe zur Pflege am 31.12.',
	denominator: [{ measure: 'population', where: { age: [65] } }],
	denominatorText: 'Personen ab 65 Jahren',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 65 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Sozialhilfestatistik (22131) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Leistungen nach dem 7. Kapitel SGB XII in und außerhalb von Einrichtungen. Der Zähler umfasst alle Altersgruppen. Amtlich gibt es die Zahl nur für Kreise.',
	readingAid:
		'Ein Wert von 15 bedeutet: Auf 1.000 Menschen ab 65 Jahren kommen 15, deren Pflege das Sozialamt mitbezahlt.',
	doesNotSay: 'Die Zahl sagt nicht, wie hoch die Kosten sind. Im Zähler stehen auch Menschen unter 65 Jahren.',
	pitfalls:
		'Zähler aller Altersgruppen über Menschen ab 65. Die Pflegereformen 2017 und 2022 senkten die Zahl der Empfänger.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2017,
			text: 'Seit 2017 gelten Pflegegrade statt Pflegestufen; die Pflegeversicherung leistet mehr, und ohne Pflegegrad gibt es keine Hilfe zur Pflege.',
			label: 'Pflegegrade statt Stufen'
		},
		{
			year: 2020,
			text: 'Seit 2020 werden Kinder erst ab 100.000 Euro Jahreseinkommen herangezogen (Angehörigen-Entlastungsgesetz).',
			label: 'Angehörigen-Entlastung'
		},
		{
			year: 2022,
			text: 'Seit 2022 zahlt die Pflegeversicherung Zuschläge zum Eigenanteil im Heim (§ 43c SGB XI); weniger Menschen brauchen Hilfe zur Pflege.',
			label: 'Zuschläge im Heim'
		}
	],
	related: ['pflegebeduerftige', 'grundsicherung-im-alter'],
	legalBasis: '§§ 61 ff. SGB XII'
} satisfies Indicator;
