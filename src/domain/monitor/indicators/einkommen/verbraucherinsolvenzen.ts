import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'verbraucherinsolvenzen',
	catalogue: 'X02',
	version: 1,
	theme: 'einkommen',
	position: 40,
	name: 'Verbraucherinsolvenzen',
	shortName: 'Verbraucherinsolvenzen',
	synonyms: ['Privatinsolvenz', 'Schulden', 'Restschuldbefreiung'],
	meaning: 'So viele Verfahren der Verbraucherinsolvenz gab es im Jahr je 10.000 Erwachsene.',
	numerator: [{ measure: 'consumer-insolvencies' }],
	numeratorText: 'eröffnete und mangels Masse abgewiesene Verfahren von Verbraucherinnen und Verbrauchern im Jahr',
	denominator: [{ measure: 'population', where: { age: [18] } }],
	denominatorText: 'Personen ab 18 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 18 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Hessisches Statistisches Landesamt: Insolvenzstatistik (52411); Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Nach dem Wohnort der Schuldnerin oder des Schuldners.',
	readingAid: 'Ein Wert von 11 bedeutet: Auf 10.000 Erwachsene kamen im Jahr 11 Verfahren.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen überschuldet sind: Nur ein kleiner Teil stellt einen Antrag.',
	pitfalls:
		'Seit Oktober 2020 dauert die Restschuldbefreiung nur noch drei Jahre: Anträge wurden erst aufgeschoben, dann nachgeholt.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2021,
			text: 'Verkürzung des Verfahrens auf drei Jahre: Anträge wurden aus 2020 nach 2021 verschoben.',
			label: 'neues Recht'
		}
	],
	related: ['ueberschuldungsquote', 'schuldnerberatung'],
	legalBasis: '§§ 304 ff. InsO'
} satisfies Indicator;
