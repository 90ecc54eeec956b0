import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'kinder-senioren-relation',
	catalogue: 'D29',
	version: 1,
	theme: 'demografie',
	position: 80,
	name: 'Kinder-Senioren-Relation',
	shortName: 'Kinder je 100 Ältere',
	synonyms: ['Generationenverhältnis', 'Kinder und Senioren'],
	meaning: 'So viele Kinder und Jugendliche kommen auf 100 Menschen ab 65 Jahren.',
	numerator: [{ measure: 'population', where: { age: [0, 17] } }],
	numeratorText: 'Personen unter 18 Jahren',
	denominator: [{ measure: 'population', where: { age: [65] } }],
	denominatorText: 'Personen ab 65 Jahren',
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
		'Die Altersgrenzen (unter 18, ab 65) sind eine Festlegung des Kreises; in früheren gedruckten Ausgaben können sie anders gewesen sein.',
	readingAid:
		'Ein Wert von 90 bedeutet: Auf 100 Menschen ab 65 Jahren kommen 90 unter 18 Jahren. Über 100 gibt es mehr Junge als Ältere.',
	doesNotSay: 'Die Zahl sagt nichts über die mittlere Generation, die Kinder wie Ältere unterstützt.',
	pitfalls:
		'Die Altersgrenzen des früheren Kreismonitors sind nicht dokumentiert; mit dessen Werten nur nach Prüfung vergleichen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['jugendanteil', 'seniorenanteil', 'billeter-mass']
} satisfies Indicator;
