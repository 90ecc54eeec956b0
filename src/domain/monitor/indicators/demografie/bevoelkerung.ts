import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bevoelkerung',
	catalogue: 'D01',
	version: 1,
	theme: 'demografie',
	position: 10,
	name: 'Bevölkerung',
	shortName: 'Bevölkerung',
	synonyms: ['Einwohner', 'Einwohnerzahl', 'Einwohnerinnen und Einwohner'],
	meaning: 'So viele Menschen haben am Jahresende ihren Hauptwohnsitz im Gebiet.',
	numerator: [{ measure: 'population' }],
	numeratorText: 'Personen mit alleiniger oder Hauptwohnung',
	multiplier: 1,
	unit: 'Personen',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
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
		'Ausgezählt werden Personen mit alleiniger oder Hauptwohnung. Registerzahl und amtliche Fortschreibung werden nebeneinander gezeigt und nie miteinander verrechnet.',
	readingAid: 'Ein Wert von 12.400 bedeutet: Am 31.12. waren 12.400 Menschen mit Hauptwohnung gemeldet.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen sich tatsächlich aufhalten: Nebenwohnungen und nicht Gemeldete fehlen, noch nicht Abgemeldete sind enthalten.',
	pitfalls:
		'Register und amtliche Fortschreibung weichen voneinander ab. Haupt- und Nebenwohnungen nie mischen. Der Zensus 2022 bricht die amtliche Reihe.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['bevoelkerungsveraenderung', 'bevoelkerungsdichte']
} satisfies Indicator;
