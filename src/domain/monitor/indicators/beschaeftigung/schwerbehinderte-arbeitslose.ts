import type { Indicator } from '../../indicator.ts';

export default {
	id: 'schwerbehinderte-arbeitslose',
	catalogue: 'B23',
	version: 1,
	theme: 'beschaeftigung',
	position: 150,
	name: 'Anteil der schwerbehinderten Arbeitslosen',
	shortName: 'Schwerbehinderte Arbeitslose',
	synonyms: ['Schwerbehinderung', 'Inklusion am Arbeitsmarkt'],
	meaning: 'So viele von 100 Arbeitslosen sind schwerbehindert oder ihnen gleichgestellt.',
	numerator: [{ measure: 'unemployed', where: { disability: 'severe' } }],
	numeratorText: 'schwerbehinderte und gleichgestellte Arbeitslose',
	denominator: [{ measure: 'unemployed' }],
	denominatorText: 'Arbeitslose insgesamt im Jahresdurchschnitt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Arbeitslose insgesamt im Jahresdurchschnitt',
	source: 'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Jahresdurchschnitte. Schwerbehindert heißt: Grad der Behinderung mindestens 50. Gleichgestellt werden Menschen mit einem Grad von 30 oder 40, die sonst keine Arbeit finden oder behalten (§ 2 Abs. 3 SGB IX).',
	readingAid: 'Ein Wert von 6 % bedeutet: Von 100 Arbeitslosen sind 6 schwerbehindert oder ihnen gleichgestellt.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen mit Behinderung keine Arbeit haben; nicht alle sind arbeitslos gemeldet.',
	pitfalls: 'Gleichgestellte zählen mit. Wer keinen Ausweis beantragt hat, fehlt.',
	breaks: [],
	related: ['langzeitarbeitslose'],
	legalBasis: '§ 2 SGB IX'
} satisfies Indicator;
