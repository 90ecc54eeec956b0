import type { Indicator } from '../../indicator.ts';

export default {
	id: 'teilzeitquote',
	catalogue: 'B08',
	version: 1,
	theme: 'beschaeftigung',
	position: 42,
	name: 'Teilzeitquote',
	shortName: 'Teilzeitquote',
	synonyms: ['Teilzeit', 'Halbtagsstelle', 'Arbeitszeit'],
	meaning: 'So viele von 100 sozialversicherungspflichtig Beschäftigten arbeiten in Teilzeit.',
	numerator: [{ measure: 'employed-at-residence', where: { hours: 'part-time' } }],
	numeratorText: 'Beschäftigte in Teilzeit am Wohnort, 30.06.',
	denominator: [{ measure: 'employed-at-residence' }],
	denominatorText: 'sozialversicherungspflichtig Beschäftigte am Wohnort, 30.06.',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Beschäftigte nach dem Wohnort',
	source: 'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method: 'Teilzeit ist jede vereinbarte Arbeitszeit unter der betrieblichen Vollzeit.',
	readingAid: 'Ein Wert von 29 % bedeutet: Von 100 Beschäftigten arbeiten 29 in Teilzeit.',
	doesNotSay: 'Die Zahl sagt nicht, ob Teilzeit gewünscht ist, und nicht, wie viele Stunden gearbeitet werden.',
	pitfalls: 'Seit 2011 ist das Meldeverfahren umgestellt (Tätigkeitsschlüssel 2010).',
	breaks: [
		{
			year: 2012,
			text: 'Mit dem Tätigkeitsschlüssel 2010 wird die Arbeitszeit anders gemeldet; Werte davor sind nicht vergleichbar.',
			label: 'neue Meldung'
		}
	],
	related: ['beschaeftigungsquote-frauen', 'geringfuegig-beschaeftigte']
} satisfies Indicator;
