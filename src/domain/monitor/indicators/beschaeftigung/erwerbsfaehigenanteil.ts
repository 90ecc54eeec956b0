import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'erwerbsfaehigenanteil',
	catalogue: 'B20',
	version: 1,
	theme: 'beschaeftigung',
	position: 10,
	name: 'Anteil der 15- bis 64-Jährigen',
	shortName: '15 bis 64 Jahre',
	synonyms: ['Erwerbsfähige Bevölkerung', 'Erwerbsalter'],
	meaning: 'So groß ist der Anteil der Menschen im erwerbsfähigen Alter an der Bevölkerung.',
	numerator: [{ measure: 'population', where: { age: [15, 64] } }],
	numeratorText: 'Personen von 15 bis 64 Jahren',
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
	rhythm: 'jährlich, 31.12.',
	method:
		'Alter in vollendeten Jahren am Stichtag. Diese Gruppe ist der Nenner der Beschäftigungsquoten und Arbeitslosenanteile.',
	readingAid: 'Ein Wert von 65 % bedeutet: Von 100 Menschen sind 65 zwischen 15 und 64 Jahren alt.',
	doesNotSay: 'Die Zahl sagt nicht, wer arbeitet oder arbeiten kann; sie ist nur eine Altersgruppe.',
	pitfalls: 'Die Grenze 65 ist nicht die Regelaltersgrenze, die bis 2031 auf 67 Jahre steigt.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['beschaeftigungsquote', 'arbeitslosenanteil']
} satisfies Indicator;
