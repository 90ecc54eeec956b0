import { CENSUS_2011, CENSUS_2022, UKRAINE_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'asylbewerberleistungen',
	catalogue: 'S10',
	version: 1,
	theme: 'transferleistungen',
	position: 70,
	name: 'Regelleistungen nach dem Asylbewerberleistungsgesetz',
	shortName: 'Asylbewerberleistungen',
	synonyms: ['Asyl', 'Asylbewerber', 'Geflüchtete', 'Flüchtlinge', 'AsylbLG'],
	meaning: 'So viele von 1.000 Menschen bekommen Regelleistungen nach dem Asylbewerberleistungsgesetz.',
	numerator: [{ measure: 'asylum-benefit-recipients' }],
	numeratorText: 'Empfängerinnen und Empfänger von Regelleistungen am 31.12.',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Asylbewerberleistungsstatistik (22221) der Statistischen Ämter; Gemeindewerte aus dem Fachverfahren des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method: 'Grundleistungen und laufende Hilfe zum Lebensunterhalt (§§ 3 und 2 AsylbLG), Stand am Jahresende.',
	readingAid: 'Ein Wert von 8 bedeutet: Von 1.000 Menschen bekommen 8 Leistungen nach dem Asylbewerberleistungsgesetz.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Geflüchtete im Gebiet leben: Anerkannte wechseln in andere Leistungen. Unterkünfte erhöhen den Wert einzelner Gemeinden.',
	pitfalls: 'Gemeinschaftsunterkünfte heben den Wert der Gemeinde, in der sie stehen.',
	breaks: [CENSUS_2011, CENSUS_2022, UKRAINE_2022],
	related: ['mindestsicherungsquote', 'auslaenderanteil'],
	legalBasis: '§§ 2 und 3 AsylbLG'
} satisfies Indicator;
