import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'hochaltrigenanteil',
	catalogue: 'D05',
	version: 1,
	theme: 'demografie',
	position: 70,
	name: 'Anteil der Menschen ab 80 Jahren',
	shortName: '80 Jahre und älter',
	synonyms: ['Hochaltrige', 'Hochbetagte', '80plus', 'sehr alte Menschen'],
	meaning: 'So groß ist der Anteil der Menschen ab 80 Jahren an der Bevölkerung.',
	numerator: [{ measure: 'population', where: { age: [80] } }],
	numeratorText: 'Personen ab 80 Jahren',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Alter in vollendeten Jahren am Stichtag. Die amtliche Gemeindetabelle endet bei „75 Jahre und mehr“; deshalb gibt es amtlich keinen Wert, sondern nur den aus dem Register.',
	readingAid: 'Ein Wert von 6 % bedeutet: Von 100 Menschen sind 6 mindestens 80 Jahre alt.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen Pflege brauchen. Standorte von Pflegeheimen erhöhen den Wert kleiner Gemeinden.',
	pitfalls: 'Standorte von Pflegeheimen heben den Anteil in kleinen Gebieten.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['seniorenanteil', 'pflegebeduerftige', 'hochbetagten-relation']
} satisfies Indicator;
