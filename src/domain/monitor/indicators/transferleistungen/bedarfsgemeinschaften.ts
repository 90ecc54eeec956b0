import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bedarfsgemeinschaften',
	catalogue: 'S05',
	version: 1,
	theme: 'transferleistungen',
	position: 34,
	name: 'Bedarfsgemeinschaften je 100 Haushalte',
	shortName: 'Bedarfsgemeinschaften',
	synonyms: ['BG', 'Haushalte im Bürgergeld', 'Hartz-IV-Haushalte'],
	meaning: 'So viele Bedarfsgemeinschaften nach dem SGB II kommen auf 100 Haushalte.',
	numerator: [{ measure: 'sgb2-households' }],
	numeratorText: 'Bedarfsgemeinschaften im Dezember',
	denominator: [{ measure: 'households' }],
	denominatorText: 'Privathaushalte am 31.12.',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
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
	readingAid: 'Ein Wert von 7 bedeutet: Auf 100 Haushalte kommen 7 Bedarfsgemeinschaften.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen Leistungen bekommen.',
	pitfalls:
		'Eine Bedarfsgemeinschaft ist kein Haushalt: In einem Haushalt können mehrere leben, etwa Eltern und erwachsene Kinder.',
	breaks: [],
	related: ['sgb2-quote', 'wohngeldhaushalte'],
	legalBasis: '§ 7 Abs. 3 SGB II'
} satisfies Indicator;
