import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'gesamtquotient',
	catalogue: 'D08',
	version: 1,
	theme: 'demografie',
	position: 110,
	name: 'Gesamtquotient (0–19 und ab 65 zu 20–64 Jahre)',
	shortName: 'Gesamtquotient',
	synonyms: ['Belastungsquotient', 'Abhängigkeitsquotient'],
	meaning: 'So viele Jüngere und Ältere zusammen kommen auf 100 Menschen von 20 bis 64 Jahren.',
	numerator: [
		{ measure: 'population', where: { age: [0, 19] } },
		{ measure: 'population', where: { age: [65] } }
	],
	numeratorText: 'Personen von 0 bis 19 Jahren und ab 65 Jahren',
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
	method: 'Summe aus Jugendquotient und Altenquotient, Grenzen wie im Regionalatlas.',
	readingAid:
		'Ein Wert von 64 bedeutet: Auf 100 Menschen von 20 bis 64 Jahren kommen 64, die jünger als 20 oder mindestens 65 Jahre alt sind.',
	doesNotSay: 'Die Zahl sagt nicht, ob Jüngere oder Ältere überwiegen; dafür stehen Jugend- und Altenquotient.',
	pitfalls: 'Summe aus Jugend- und Altenquotient mit denselben Grenzen. Andere Grenzen geben andere Zahlen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['jugendquotient', 'altenquotient'],
	regionalatlas: 'AI0217'
} satisfies Indicator;
