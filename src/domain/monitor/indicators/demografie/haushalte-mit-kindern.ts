import type { Indicator } from '../../indicator.ts';

export default {
	id: 'haushalte-mit-kindern',
	catalogue: 'D25',
	version: 1,
	theme: 'demografie',
	position: 240,
	name: 'Haushalte mit Kindern unter 18 Jahren',
	shortName: 'Haushalte mit Kindern',
	synonyms: ['Familienhaushalte', 'Familien', 'Kinder im Haushalt'],
	meaning: 'So viele von 100 Haushalten haben mindestens ein Kind unter 18 Jahren.',
	numerator: [{ measure: 'households', where: { minors: 'with' } }],
	numeratorText: 'Haushalte mit mindestens einer Person unter 18 Jahren',
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
		'Haushalte werden aus Anschrift, Verknüpfungen und Namen des Melderegisters abgeleitet: eine Schätzung. Der Regionalatlas zählt zum Zensus 2011 (AI-Z14) auch erwachsene Kinder und weicht deshalb ab.',
	readingAid: 'Ein Wert von 23 % bedeutet: In 23 von 100 Haushalten lebt mindestens ein Kind unter 18 Jahren.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder es gibt, und nicht, wer sie betreut. Kinder, die bei beiden getrennten Eltern leben, zählen nur am Ort der Hauptwohnung.',
	pitfalls:
		'Generiert, nicht gezählt; mit dem Mikrozensus nur eingeschränkt vergleichbar. Gemeinschaftsunterkünfte und Heime sind vorher auszuschließen.',
	breaks: [],
	related: ['alleinerziehende', 'einpersonenhaushalte', 'jugendanteil']
} satisfies Indicator;
