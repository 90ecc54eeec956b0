import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'seniorenanteil',
	catalogue: 'D04',
	version: 1,
	theme: 'demografie',
	position: 60,
	name: 'Anteil der Menschen ab 65 Jahren',
	shortName: '65 Jahre und älter',
	synonyms: ['Seniorenquote', 'Ältere Menschen', '65plus'],
	meaning: 'So groß ist der Anteil der Menschen ab 65 Jahren an der Bevölkerung.',
	numerator: [{ measure: 'population', where: { age: [65] } }],
	numeratorText: 'Personen ab 65 Jahren',
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
		'Alter in vollendeten Jahren am Stichtag. Die Grenze 65 folgt der amtlichen Statistik, nicht dem Rentenrecht.',
	readingAid: 'Ein Wert von 20 % bedeutet: Von 100 Menschen sind 20 mindestens 65 Jahre alt.',
	doesNotSay: 'Die Zahl sagt nicht, wer im Ruhestand ist: Die Regelaltersgrenze steigt schrittweise auf 67 Jahre.',
	pitfalls: 'Die Grenze 65 ist nicht die Regelaltersgrenze, die bis 2031 auf 67 Jahre steigt.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['hochaltrigenanteil', 'altenquotient', 'grundsicherung-im-alter'],
	regionalatlas: 'AI0207'
} satisfies Indicator;
