import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'jugendanteil',
	catalogue: 'D03',
	version: 1,
	theme: 'demografie',
	position: 50,
	name: 'Anteil der unter 18-Jährigen',
	shortName: 'Unter 18 Jahre',
	synonyms: ['Jugendquote', 'Kinder und Jugendliche', 'Minderjährige'],
	meaning: 'So groß ist der Anteil der Kinder und Jugendlichen an der Bevölkerung.',
	numerator: [{ measure: 'population', where: { age: [0, 17] } }],
	numeratorText: 'Personen unter 18 Jahren',
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
	method: 'Alter in vollendeten Jahren am Stichtag.',
	readingAid: 'Ein Wert von 18 % bedeutet: Von 100 Menschen sind 18 jünger als 18 Jahre.',
	doesNotSay: 'Die Zahl sagt nicht, in wie vielen Haushalten Kinder leben und wie alt sie sind.',
	pitfalls: 'Vollendete Jahre am Stichtag: Wer am 31.12. 18 Jahre alt ist, zählt nicht mehr.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['seniorenanteil', 'jugendquotient', 'kinder-senioren-relation'],
	regionalatlas: 'AI0203'
} satisfies Indicator;
