import type { Indicator } from '../../indicator.ts';

export default {
	id: 'alleinerziehende-im-sgb2',
	catalogue: 'S06',
	version: 1,
	theme: 'transferleistungen',
	position: 36,
	name: 'Alleinerziehende mit Leistungen nach dem SGB II',
	shortName: 'Alleinerziehende im SGB II',
	synonyms: ['Alleinerziehende Bürgergeld', 'Armut Alleinerziehender'],
	meaning: 'So viele Bedarfsgemeinschaften von Alleinerziehenden kommen auf 100 Haushalte von Alleinerziehenden.',
	numerator: [{ measure: 'sgb2-households', where: { type: 'lone-parent' } }],
	numeratorText: 'Bedarfsgemeinschaften von Alleinerziehenden im Dezember',
	denominator: [{ measure: 'households', where: { type: 'lone-parent' } }],
	denominatorText: 'Haushalte Alleinerziehender mit Kindern unter 18 Jahren',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Privathaushalte am 31.12., aus dem Melderegister abgeleitet; Heime und Gemeinschaftsunterkünfte sind vorher herausgenommen',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II); Haushalte aus dem Einwohnermelderegister abgeleitet',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'monatlich, endgültig nach drei Monaten; hier Dezember',
	method:
		'Ein Verhältnis, kein Anteil: Haushalte werden aus Anschrift, Verknüpfungen und Namen des Melderegisters abgeleitet: eine Schätzung.',
	readingAid: 'Ein Wert von 35 bedeutet: Auf 100 Haushalte Alleinerziehender kommen 35 Bedarfsgemeinschaften.',
	doesNotSay: 'Die Zahl sagt nicht, ob Unterhalt gezahlt wird oder Betreuung fehlt; beides sind häufige Gründe.',
	pitfalls: 'Zähler und Nenner stammen aus verschiedenen Quellen mit verschiedenen Begriffen.',
	breaks: [],
	related: ['alleinerziehende', 'kinderarmut-unter-18', 'unterhaltsvorschuss'],
	legalBasis: '§ 21 Abs. 3 SGB II'
} satisfies Indicator;
