import type { Indicator } from '../../indicator.ts';

export default {
	id: 'alleinerziehende',
	catalogue: 'D26',
	version: 1,
	theme: 'demografie',
	position: 250,
	name: 'Anteil der Alleinerziehenden an den Familien',
	shortName: 'Alleinerziehende',
	synonyms: ['Alleinerziehend', 'Ein-Eltern-Familien', 'Einelternfamilien'],
	meaning: 'So viele von 100 Haushalten mit Kindern werden von einem Elternteil allein geführt.',
	numerator: [{ measure: 'households', where: { type: 'lone-parent' } }],
	numeratorText: 'Haushalte mit genau einem Elternteil und Kindern unter 18 Jahren',
	denominator: [{ measure: 'households', where: { minors: 'with' } }],
	denominatorText: 'Haushalte mit Kindern unter 18 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Privathaushalte am 31.12., aus dem Melderegister abgeleitet; Heime und Gemeinschaftsunterkünfte sind vorher herausgenommen',
	source: 'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; Haushalte daraus abgeleitet',
	licence: 'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12.',
	method:
		'Haushalte werden aus Anschrift, Verknüpfungen und Namen des Melderegisters abgeleitet: eine Schätzung. Als alleinerziehend gilt ein Haushalt mit Minderjährigen und nur einem Erwachsenen, der nicht als erwachsenes Kind gilt.',
	readingAid: 'Ein Wert von 19 % bedeutet: Von 100 Haushalten mit Kindern werden 19 von einem Elternteil geführt.',
	doesNotSay:
		'Die Zahl sagt nicht, ob der andere Elternteil sich kümmert oder ein neuer Partner unter anderer Anschrift lebt.',
	pitfalls:
		'Der Nenner sind Familien, nicht alle Haushalte. Generiert, nicht gezählt; mit dem Mikrozensus nur eingeschränkt vergleichbar. Gemeinschaftsunterkünfte und Heime sind vorher auszuschließen.',
	breaks: [],
	related: ['haushalte-mit-kindern', 'alleinerziehende-im-sgb2']
} satisfies Indicator;
