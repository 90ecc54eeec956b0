import type { Indicator } from '../../indicator.ts';

export default {
	id: 'langzeitleistungsbeziehende',
	catalogue: 'S14',
	version: 1,
	theme: 'transferleistungen',
	position: 94,
	name: 'Anteil der Langzeitleistungsbeziehenden',
	shortName: 'Langzeitbezug',
	synonyms: ['Langzeitleistungsbezug', 'LZB', 'dauerhaft Bürgergeld'],
	meaning:
		'So viele von 100 erwerbsfähigen Leistungsberechtigten ab 17 Jahren waren in den letzten zwei Jahren fast durchgehend auf Leistungen angewiesen.',
	numerator: [{ measure: 'sgb2-recipients', where: { kind: 'employable', age: [17], duration: 'long-term' } }],
	numeratorText: 'erwerbsfähige Leistungsberechtigte ab 17 Jahren mit mindestens 21 von 24 Monaten Bezug',
	denominator: [{ measure: 'sgb2-recipients', where: { kind: 'employable', age: [17] } }],
	denominatorText: 'erwerbsfähige Leistungsberechtigte ab 17 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: erwerbsfähige Leistungsberechtigte ab 17 Jahren',
	source: 'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Dezember; nur für Kreise',
	method: 'Begriff nach § 48a SGB II (Kennzahl K3).',
	readingAid:
		'Ein Wert von 62 % bedeutet: Von 100 Erwerbsfähigen im SGB II sind 62 seit Langem auf Leistungen angewiesen.',
	doesNotSay:
		'Die Zahl sagt nicht, warum der Bezug andauert: Krankheit, Betreuung, geringer Lohn und fehlende Stellen wirken zusammen.',
	pitfalls: 'Sinkt, wenn viele Neue dazukommen, ohne dass jemand den Bezug beendet.',
	breaks: [],
	related: ['langzeitarbeitslose', 'erwerbstaetige-im-sgb2'],
	legalBasis: '§ 48a SGB II'
} satisfies Indicator;
