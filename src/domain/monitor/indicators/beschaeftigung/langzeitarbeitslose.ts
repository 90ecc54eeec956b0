import type { Indicator } from '../../indicator.ts';

export default {
	id: 'langzeitarbeitslose',
	catalogue: 'B13',
	version: 1,
	theme: 'beschaeftigung',
	position: 120,
	name: 'Anteil der Langzeitarbeitslosen',
	shortName: 'Langzeitarbeitslose',
	synonyms: ['Langzeitarbeitslosigkeit', 'länger als ein Jahr arbeitslos'],
	meaning: 'So viele von 100 Arbeitslosen sind seit mindestens einem Jahr arbeitslos.',
	numerator: [{ measure: 'unemployed', where: { duration: 'long-term' } }],
	numeratorText: 'Arbeitslose mit einer Dauer von einem Jahr und länger',
	denominator: [{ measure: 'unemployed' }],
	denominatorText: 'Arbeitslose insgesamt im Jahresdurchschnitt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Arbeitslose insgesamt im Jahresdurchschnitt',
	source: 'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Jahresdurchschnitte, gerechnet wie im Regionalatlas. Nach manchen Maßnahmen und nach mehr als sechs Wochen Krankheit beginnt die Zählung der Dauer neu (§ 18 SGB III).',
	readingAid:
		'Ein Wert von 38 % bedeutet: Von 100 Arbeitslosen sind 38 seit mindestens einem Jahr arbeitslos gemeldet.',
	doesNotSay:
		'Ein höherer Anteil heißt nicht, dass es mehr Langzeitarbeitslose gibt: Er steigt auch, wenn andere schneller Arbeit finden.',
	pitfalls:
		'In den ersten Jahren nach 2005 meldeten nicht alle zugelassenen kommunalen Träger. Unterbrechungen durch Maßnahmen beenden die Zählung.',
	breaks: [
		{
			year: 2008,
			text: 'Vor 2008 fehlen Angaben einiger Jobcenter, die ein Landkreis oder eine Stadt allein führt (zugelassene kommunale Träger).',
			label: 'vorher Angaben lückenhaft'
		}
	],
	related: ['arbeitslosenanteil', 'arbeitslose-im-sgb2'],
	regionalatlas: 'AI0808',
	legalBasis: '§ 18 SGB III'
} satisfies Indicator;
