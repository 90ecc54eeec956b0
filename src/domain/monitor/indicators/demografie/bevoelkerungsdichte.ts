import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bevoelkerungsdichte',
	catalogue: 'D28',
	version: 1,
	theme: 'demografie',
	position: 30,
	name: 'Bevölkerungsdichte',
	shortName: 'Dichte',
	synonyms: ['Einwohner je Quadratkilometer', 'Einwohnerdichte'],
	meaning: 'So viele Menschen leben im Durchschnitt auf einem Quadratkilometer.',
	numerator: [{ measure: 'population' }],
	numeratorText: 'Bevölkerung am 31.12.',
	denominator: [{ measure: 'land-area' }],
	denominatorText: 'Bodenfläche in km²',
	multiplier: 1,
	unit: 'Einwohner je km²',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 1,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411); Flächenerhebung (33111)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Bevölkerung geteilt durch die gesamte Bodenfläche des Gebiets. Die Flächen der Gemeinden ergeben gerundet nicht genau die Kreisfläche.',
	readingAid: 'Ein Wert von 600 bedeutet: Auf einen Quadratkilometer kommen im Durchschnitt 600 Menschen.',
	doesNotSay: 'Die Zahl sagt nicht, wie eng Menschen wohnen: Wald, Felder und Wasser zählen zur Fläche mit.',
	pitfalls:
		'Bezogen auf die ganze Gebietsfläche, nicht auf die Siedlungsfläche. Die gerundeten Flächen der Gemeinden ergeben nicht genau die Fläche des Kreises.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['bevoelkerung'],
	regionalatlas: 'AI0201'
} satisfies Indicator;
