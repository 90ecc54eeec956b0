import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslose-im-sgb2',
	catalogue: 'B14',
	version: 1,
	theme: 'beschaeftigung',
	position: 140,
	name: 'Anteil der Arbeitslosen im Rechtskreis SGB II',
	shortName: 'SGB-II-Anteil an Arbeitslosen',
	synonyms: ['Jobcenter', 'Rechtskreise', 'Bürgergeld', 'Hartz IV'],
	meaning: 'So viele von 100 Arbeitslosen werden vom Jobcenter betreut.',
	numerator: [{ measure: 'unemployed', where: { circle: 'sgb2' } }],
	numeratorText: 'Arbeitslose im Rechtskreis SGB II',
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
		'Jahresdurchschnitte. Arbeitslose gehören entweder zum Rechtskreis SGB II (Jobcenter, Bürgergeld) oder zum Rechtskreis SGB III (Agentur für Arbeit, Arbeitslosenversicherung).',
	readingAid:
		'Ein Wert von 65 % bedeutet: Von 100 Arbeitslosen werden 65 vom Jobcenter und 35 von der Agentur für Arbeit betreut.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen Grundsicherung bekommen; sie teilt nur die Arbeitslosen auf.',
	pitfalls:
		'Wechsel zwischen den Rechtskreisen (2005, Geflüchtete aus der Ukraine 2022) verschieben die Anteile, ohne dass sich an der Arbeitslosigkeit etwas ändert.',
	breaks: [
		{
			year: 2022,
			text: 'Seit Juni 2022 werden Geflüchtete aus der Ukraine im Rechtskreis SGB II betreut.',
			label: 'Ukraine: Geflüchtete'
		}
	],
	related: ['arbeitslosenanteil-sgb2', 'arbeitslosenanteil-sgb3'],
	legalBasis: 'SGB II, SGB III'
} satisfies Indicator;
