import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wohngeldhaushalte',
	catalogue: 'S12',
	version: 1,
	theme: 'transferleistungen',
	position: 82,
	name: 'Anteil der Haushalte mit Wohngeld',
	shortName: 'Wohngeldhaushalte',
	synonyms: ['Wohngeld', 'Wohngeldquote', 'Mietzuschuss', 'Wohnkosten'],
	meaning: 'So viele von 100 Haushalten bekommen Wohngeld.',
	numerator: [{ measure: 'housing-benefit-households' }],
	numeratorText: 'Haushalte mit Wohngeld am 31.12.',
	denominator: [{ measure: 'households' }],
	denominatorText: 'Privathaushalte am 31.12.',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Privathaushalte am 31.12., aus dem Melderegister abgeleitet; Heime und Gemeinschaftsunterkünfte sind vorher herausgenommen',
	source:
		'Wohngeldstatistik (22311) des Hessischen Statistischen Landesamtes; Gemeinden: Wohngeldstellen; Haushalte aus dem Einwohnermelderegister abgeleitet',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12.',
	method:
		'Reine Wohngeldhaushalte und Mischhaushalte, geteilt durch die aus dem Melderegister abgeleiteten Haushalte. Solange keine Haushalte ausgezählt sind, gilt die Kennzahl je 1.000 Einwohner.',
	readingAid: 'Ein Wert von 3 % bedeutet: Von 100 Haushalten bekommen 3 Wohngeld.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Haushalte Anspruch hätten: Viele stellen keinen Antrag.',
	pitfalls: 'Wohngeld-Plus-Reform 2023: Die Zahl der Berechtigten hat sich etwa verdoppelt.',
	breaks: [
		{
			year: 2023,
			text: 'Mit dem Wohngeld-Plus-Gesetz haben seit 2023 deutlich mehr Haushalte Anspruch.',
			label: 'Wohngeld Plus'
		}
	],
	related: ['wohngeld', 'bedarfsgemeinschaften'],
	legalBasis: 'Wohngeldgesetz (WoGG)'
} satisfies Indicator;
