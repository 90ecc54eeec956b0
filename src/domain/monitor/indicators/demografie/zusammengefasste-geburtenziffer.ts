import type { Indicator } from '../../indicator.ts';

export default {
	id: 'zusammengefasste-geburtenziffer',
	catalogue: 'D14',
	version: 1,
	theme: 'demografie',
	position: 195,
	name: 'Zusammengefasste Geburtenziffer',
	shortName: 'Kinder je Frau',
	synonyms: ['Fertilität', 'Geburtenrate', 'Kinder pro Frau', 'TFR'],
	meaning:
		'So viele Kinder bekäme eine Frau im Laufe ihres Lebens, wenn die Geburtenhäufigkeit der letzten drei Jahre so bliebe.',
	formula: 'sum-of-age-rates',
	numerator: [
		{ measure: 'births-by-age-of-mother', where: { age: [15, 49] } },
		{ measure: 'births-by-age-of-mother', where: { age: [15, 49] }, yearOffset: -1 },
		{ measure: 'births-by-age-of-mother', where: { age: [15, 49] }, yearOffset: -2 }
	],
	numeratorText: 'Lebendgeborene der drei letzten Jahre nach dem Alter der Mutter (15 bis 49 Jahre)',
	denominator: [
		{ measure: 'population', where: { age: [15, 49], sex: 'female' }, times: 0.5 },
		{ measure: 'population', where: { age: [15, 49], sex: 'female' }, yearOffset: -1 },
		{ measure: 'population', where: { age: [15, 49], sex: 'female' }, yearOffset: -2 },
		{ measure: 'population', where: { age: [15, 49], sex: 'female' }, times: 0.5, yearOffset: -3 }
	],
	denominatorText: 'mittlere Zahl der Frauen desselben Alters in den drei Jahren',
	multiplier: 1,
	unit: 'Kinder je Frau',
	decimals: 2,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 1000,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Frauen von 15 bis 49 Jahren mit Hauptwohnung, Mittel der Jahresenden',
	source:
		'Geburten: Einwohnermelderegister oder Hessisches Statistisches Landesamt (12612); Frauen nach Einzeljahren aus dem Einwohnermelderegister',
	licence:
		'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Mittel aus drei Kalenderjahren',
	method:
		'Für jedes Alter von 15 bis 49 Jahren: Geborene der Mütter dieses Alters geteilt durch die Frauen dieses Alters, über drei Jahre zusammengezählt; die 35 Werte werden addiert. Der Unsicherheitsbereich folgt aus der Zahl der Geburten. Für Gebiete mit weniger als 1.000 Frauen im Jahresmittel dreier Jahre wird nichts ausgewiesen.',
	readingAid:
		'Ein Wert von 1,45 bedeutet: 100 Frauen bekämen im Laufe ihres Lebens 145 Kinder, wenn alles bliebe wie in diesen drei Jahren.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder die Frauen von heute am Ende haben werden: Wer Kinder später bekommt, senkt den Wert vorübergehend.',
	pitfalls:
		'In kleinen Gemeinden nur mit dem Unsicherheitsbereich lesen. Das Alter ist das der Mutter bei der Geburt, nicht das Geburtsjahr.',
	breaks: [
		{
			year: 2014,
			basis: 'official',
			text: 'Ab 2014 liegt die mittlere Bevölkerung aller drei Jahre nach dem Zensus 2011.'
		},
		{
			year: 2027,
			basis: 'official',
			text: 'Ab 2027 liegt die mittlere Bevölkerung aller drei Jahre auf der Grundlage des Zensus 2022; 2024 bis 2026 wird nicht gerechnet.'
		}
	],
	related: ['geburtenziffer', 'natuerlicher-saldo']
} satisfies Indicator;
