import { CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE, CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegebeduerftige',
	catalogue: 'H19',
	version: 1,
	theme: 'hilfen',
	position: 50,
	name: 'Pflegebedürftige je 1.000 Menschen ab 65 Jahren',
	shortName: 'Pflegebedürftige',
	synonyms: ['Pflege', 'Pflegequote', 'Pflegeversicherung'],
	meaning: 'So viele Pflegebedürftige gibt es je 1.000 Menschen ab 65 Jahren.',
	numerator: [{ measure: 'care-recipients' }],
	numeratorText: 'Pflegebedürftige nach dem SGB XI, alle Altersgruppen',
	denominator: [{ measure: 'population', where: { age: [65] } }],
	denominatorText: 'Personen ab 65 Jahren',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 65 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Pflegestatistik (22411) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 15.12., Pflegegeld 31.12.',
	method:
		'Alle Leistungsempfänger der Pflegeversicherung, geteilt durch die Bevölkerung ab 65 Jahren, wie im Regionalatlas. Die Pflegestatistik gibt es nur für Kreise.',
	readingAid: 'Ein Wert von 200 bedeutet: Auf 1.000 Menschen ab 65 Jahren kommen 200 Pflegebedürftige.',
	doesNotSay:
		'Die Zahl ist kein Anteil der Älteren: Im Zähler stehen auch jüngere Pflegebedürftige. Menschen ohne anerkannten Pflegegrad fehlen.',
	pitfalls:
		'Der Zähler enthält auch Jüngere als 65. 2017 neuer Pflegebegriff, 2019 Pflegegrad 1, 2021 und 2023 Nacherfassungen: Brüche.',
	breaks: [CENSUS_2011, CENSUS_2022, CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE],
	related: ['pflege-ambulant', 'pflege-stationaer', 'pflegegeld', 'pflegeplaetze'],
	regionalatlas: 'AI1402',
	legalBasis: 'SGB XI'
} satisfies Indicator;
