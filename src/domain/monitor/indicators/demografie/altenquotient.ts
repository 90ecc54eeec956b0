import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'altenquotient',
	catalogue: 'D07',
	version: 1,
	theme: 'demografie',
	position: 100,
	name: 'Altenquotient (ab 65 zu 20–64 Jahre)',
	shortName: 'Altenquotient',
	synonyms: ['Belastungsquotient', 'Ältere', 'Senioren', 'Rentner', 'demografischer Wandel'],
	meaning: 'So viele Menschen ab 65 Jahren kommen auf 100 Menschen von 20 bis 64 Jahren.',
	numerator: [{ measure: 'population', where: { age: [65] } }],
	numeratorText: 'Personen ab 65 Jahren',
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
		'Altersgrenzen 20 und 65 wie im Regionalatlas. Das Statistische Bundesamt verwendet in Vorausberechnungen auch 67.',
	readingAid: 'Ein Wert von 32 bedeutet: Auf 100 Menschen von 20 bis 64 Jahren kommen 32 Menschen ab 65 Jahren.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Ältere Unterstützung brauchen; viele arbeiten, betreuen Enkel oder engagieren sich.',
	pitfalls:
		'Die Altersgrenzen stehen im Namen, weil es mehrere gibt: Das Statistische Bundesamt rechnet auch mit 67 und 20 bis 66 Jahren. Nur gleiche Grenzen vergleichen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['jugendquotient', 'gesamtquotient', 'seniorenanteil'],
	regionalatlas: 'AI0215'
} satisfies Indicator;
