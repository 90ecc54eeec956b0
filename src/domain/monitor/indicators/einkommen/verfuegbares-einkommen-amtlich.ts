import type { Indicator } from '../../indicator.ts';

export default {
	id: 'verfuegbares-einkommen-amtlich',
	catalogue: 'X04a',
	version: 1,
	theme: 'einkommen',
	position: 20,
	name: 'Verfügbares Einkommen je Einwohner nach amtlicher Rechnung',
	shortName: 'Einkommen (amtlich)',
	synonyms: ['Einkommen', 'Kaufkraft'],
	meaning: 'So viel Geld hatten die Menschen nach amtlicher Rechnung im Durchschnitt im Jahr zur Verfügung.',
	numerator: [{ measure: 'disposable-income-per-head' }],
	numeratorText: 'veröffentlichtes verfügbares Einkommen je Einwohner in EUR',
	multiplier: 1,
	unit: '€',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Einwohner im Jahresdurchschnitt nach amtlicher Rechnung',
	source: 'Volkswirtschaftliche Gesamtrechnungen der Länder (82411)',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, etwa zwei Jahre nach dem Berichtsjahr',
	method:
		'Übernommen, wie veröffentlicht. Die Ämter rechnen frühere Jahre bei Revisionen neu; Werte verschiedener Veröffentlichungen dürfen nicht gemischt werden.',
	readingAid:
		'Ein Wert von 21.000 bedeutet: Die Statistischen Ämter geben für das Gebiet 21.000 Euro je Mensch und Jahr an.',
	doesNotSay: 'Die Zahl sagt nicht, wie das Einkommen verteilt ist, und berücksichtigt die Preise vor Ort nicht.',
	pitfalls:
		'Die Volkswirtschaftlichen Gesamtrechnungen werden rückwirkend revidiert; nur Werte desselben Rechenstandes vergleichen.',
	breaks: [],
	related: ['verfuegbares-einkommen'],
	regionalatlas: 'AI1601'
} satisfies Indicator;
