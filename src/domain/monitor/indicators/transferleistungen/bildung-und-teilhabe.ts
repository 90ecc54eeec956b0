import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bildung-und-teilhabe',
	catalogue: 'S16',
	version: 1,
	theme: 'transferleistungen',
	position: 98,
	name: 'Leistungen für Bildung und Teilhabe',
	shortName: 'Bildung und Teilhabe',
	synonyms: ['BuT', 'Bildungspaket', 'Schulbedarf', 'Teilhabepaket'],
	meaning:
		'So viele von 100 Berechtigten unter 25 Jahren haben im Jahr mindestens eine Leistung für Bildung und Teilhabe bekommen.',
	numerator: [{ measure: 'participation-recipients', where: { age: [0, 24] } }],
	numeratorText: 'unter 25-Jährige mit mindestens einer Leistung für Bildung und Teilhabe im Jahr',
	denominator: [{ measure: 'participation-entitled', where: { age: [0, 24] } }],
	denominatorText: 'leistungsberechtigte unter 25-Jährige (SGB II, SGB XII, AsylbLG, Wohngeld, Kinderzuschlag)',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 50,
	levels: ['county'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Berechtigte unter 25 Jahren',
	source: 'Sozialamt und Jobcenter des Kreises',
	licence: 'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe',
	rhythm: 'jährlich, Schul- oder Kalenderjahr; das Jahr steht in der Lieferung',
	method:
		'Anwesenheitsgesamtheit: Jede Person zählt im Zeitraum einmal, im Zähler wie im Nenner. Die Abgrenzung ist mit beiden Stellen noch abzustimmen.',
	readingAid:
		'Ein Wert von 55 % bedeutet: Von 100 Berechtigten unter 25 Jahren haben 55 mindestens eine Leistung bekommen.',
	doesNotSay: 'Die Zahl sagt nicht, ob die Hilfe reicht, und nicht, welche Leistung es war.',
	pitfalls:
		'Kinder mit Wohngeld oder Kinderzuschlag fehlen in vielen Statistiken. Schuljahr und Kalenderjahr nicht mischen.',
	breaks: [],
	related: ['kinderarmut-unter-18'],
	legalBasis: '§§ 28, 29 SGB II; §§ 34, 34a SGB XII; § 6b BKGG'
} satisfies Indicator;
