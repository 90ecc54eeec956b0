import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'hochbetagten-relation',
	catalogue: 'D09',
	version: 1,
	theme: 'demografie',
	position: 120,
	name: 'Hochbetagten-Relation (ab 80 zu 60–79 Jahre)',
	shortName: '80+ je 100 (60–79)',
	synonyms: ['Greying-Index', 'Alterung der Älteren'],
	meaning: 'So viele Menschen ab 80 Jahren kommen auf 100 Menschen von 60 bis 79 Jahren.',
	numerator: [{ measure: 'population', where: { age: [80] } }],
	numeratorText: 'Personen ab 80 Jahren',
	denominator: [{ measure: 'population', where: { age: [60, 79] } }],
	denominatorText: 'Personen von 60 bis 79 Jahren',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
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
		'Kein amtlicher Standard; manche Städte vergleichen mit den 65- bis 79-Jährigen. Nur aus dem Register berechenbar.',
	readingAid: 'Ein Wert von 30 bedeutet: Auf 100 Menschen von 60 bis 79 Jahren kommen 30, die mindestens 80 sind.',
	doesNotSay: 'Die Zahl sagt nicht, wer wen pflegt; sie zeigt nur, wie stark die ältere Bevölkerung selbst altert.',
	pitfalls:
		'Kein amtlicher Standard: Manche Städte teilen durch die 65- bis 79-Jährigen. Die Grenzen sind vor einem Vergleich zu prüfen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['hochaltrigenanteil', 'pflegebeduerftige']
} satisfies Indicator;
