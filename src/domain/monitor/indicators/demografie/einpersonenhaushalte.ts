import type { Indicator } from '../../indicator.ts';

export default {
	id: 'einpersonenhaushalte',
	catalogue: 'D24',
	version: 1,
	theme: 'demografie',
	position: 230,
	name: 'Anteil der Einpersonenhaushalte',
	shortName: 'Einpersonenhaushalte',
	synonyms: ['Singlehaushalte', 'Alleinlebende', 'Haushaltsgröße'],
	meaning: 'So viele von 100 Haushalten bestehen aus einer Person.',
	numerator: [{ measure: 'households', where: { size: '1' } }],
	numeratorText: 'Haushalte mit einer Person',
	denominator: [{ measure: 'households' }],
	denominatorText: 'Privathaushalte insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Privathaushalte am 31.12., aus dem Melderegister abgeleitet; Heime und Gemeinschaftsunterkünfte sind vorher herausgenommen',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, Haushalte daraus abgeleitet und vom Kreis ausgezählt; amtlich: Zensus',
	licence:
		'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; Zensus: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method:
		'Haushalte werden aus Anschrift, Verknüpfungen und Namen des Melderegisters abgeleitet: eine Schätzung. Der Regionalatlas nennt den Wert des Zensus 2011 (AI-Z13).',
	readingAid: 'Ein Wert von 38 % bedeutet: In 38 von 100 Haushalten lebt eine Person allein.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen einsam sind, und nicht, wie alt die Alleinlebenden sind. In Einpersonenhaushalten lebt ein viel kleinerer Teil der Menschen, als der Anteil vermuten lässt.',
	pitfalls:
		'Generiert, nicht gezählt; mit dem Mikrozensus nur eingeschränkt vergleichbar. Gemeinschaftsunterkünfte und Heime sind vorher auszuschließen.',
	breaks: [],
	related: ['haushalte-mit-kindern', 'alleinerziehende']
} satisfies Indicator;
