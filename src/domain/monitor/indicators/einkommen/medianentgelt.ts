import type { Indicator } from '../../indicator.ts';

export default {
	id: 'medianentgelt',
	catalogue: 'X05',
	version: 1,
	theme: 'einkommen',
	position: 60,
	name: 'Median des Bruttomonatsentgelts',
	shortName: 'Medianentgelt',
	synonyms: ['Lohn', 'Gehalt', 'Verdienst', 'Löhne'],
	meaning: 'Die Hälfte der Vollzeitbeschäftigten verdient im Monat brutto weniger, die andere Hälfte mehr.',
	numerator: [{ measure: 'median-wage' }],
	numeratorText:
		'veröffentlichter Median der sozialversicherungspflichtig Vollzeitbeschäftigten der Kerngruppe am Wohnort',
	multiplier: 1,
	unit: '€',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Sozialversicherungspflichtig Vollzeitbeschäftigte der Kerngruppe (ohne Auszubildende)',
	source: 'Statistik der Bundesagentur für Arbeit: Entgeltstatistik',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, 31.12.; etwa sieben Monate später',
	method:
		'Übernommen, wie veröffentlicht, nach dem Wohnort. Ein Median lässt sich aus Medianen kleinerer Gebiete nicht bilden.',
	readingAid:
		'Ein Wert von 3.900 bedeutet: Die Hälfte der Vollzeitbeschäftigten, die hier wohnen, verdient weniger als 3.900 Euro brutto im Monat.',
	doesNotSay: 'Die Zahl sagt nicht, was nach Steuern und Miete bleibt, und nichts über Teilzeit und Minijobs.',
	pitfalls:
		'Wohnort oder Arbeitsort angeben. Entgelte über der Beitragsbemessungsgrenze werden gekappt gemeldet; auf den Median wirkt das selten.',
	breaks: [],
	related: ['verfuegbares-einkommen', 'teilzeitquote']
} satisfies Indicator;
