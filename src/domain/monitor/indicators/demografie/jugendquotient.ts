import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'jugendquotient',
	catalogue: 'D06',
	version: 1,
	theme: 'demografie',
	position: 90,
	name: 'Jugendquotient (0–19 zu 20–64 Jahre)',
	shortName: 'Jugendquotient',
	synonyms: ['Belastungsquotient', 'Jugend'],
	meaning: 'So viele Menschen unter 20 Jahren kommen auf 100 Menschen von 20 bis 64 Jahren.',
	numerator: [{ measure: 'population', where: { age: [0, 19] } }],
	numeratorText: 'Personen von 0 bis 19 Jahren',
	denominator: [{ measure: 'population', where: { age: [20, 64] } }],
	denominatorText: 'Personen von 20 bis 64 Jahren',
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
		'Altersgrenzen 20 und 65 wie im Regionalatlas. Andere Grenzen (18 oder 15 Jahre) ergeben deutlich andere Werte.',
	readingAid: 'Ein Wert von 32 bedeutet: Auf 100 Menschen im mittleren Alter kommen 32 unter 20 Jahren.',
	doesNotSay:
		'Die Zahl sagt nicht, wer wen tatsächlich versorgt: Nicht alle von 20 bis 64 Jahren arbeiten, nicht alle Jüngeren gehen zur Schule.',
	pitfalls: 'Andere Grenzen sind üblich (0–17 zu 18–64, 0–14 zu 15–64); deshalb stehen sie im Namen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['altenquotient', 'gesamtquotient'],
	regionalatlas: 'AI0216'
} satisfies Indicator;
