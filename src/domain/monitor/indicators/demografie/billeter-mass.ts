import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'billeter-mass',
	catalogue: 'D10',
	version: 1,
	theme: 'demografie',
	position: 130,
	name: 'Billeter-Maß',
	shortName: 'Billeter-Maß',
	synonyms: ['Billeter', 'Alterungsmaß'],
	meaning: 'Die Zahl zeigt, ob eine Bevölkerung eher jung oder eher gealtert ist: je tiefer unter null, desto älter.',
	numerator: [
		{ measure: 'population', where: { age: [0, 14] } },
		{ measure: 'population', where: { age: [50] }, times: -1 }
	],
	numeratorText: 'Personen von 0 bis 14 Jahren minus Personen ab 50 Jahren',
	denominator: [{ measure: 'population', where: { age: [15, 49] } }],
	denominatorText: 'Personen von 15 bis 49 Jahren',
	multiplier: 1,
	unit: '',
	decimals: 2,
	polarity: 'neutral',
	interval: 'none',
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
		'Nach Billeter (1954): (0–14 Jahre minus 50 und mehr) geteilt durch 15–49 Jahre. Der Wert wird nicht mit 100 malgenommen.',
	readingAid:
		'Ein Wert von −0,60 bedeutet: Es gibt mehr Menschen ab 50 als Kinder unter 15, und der Unterschied beträgt 60 je 100 Menschen von 15 bis 49 Jahren.',
	doesNotSay:
		'Die Zahl sagt nicht, welche Altersgruppe sich verändert hat; gleiche Werte können aus verschiedenen Altersbildern stammen.',
	pitfalls: 'Nicht mit 100 malnehmen. Negative Werte sind üblich und heißen: mehr Ältere als Kinder.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['durchschnittsalter', 'altenquotient']
} satisfies Indicator;
