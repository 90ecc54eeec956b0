import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pendlersaldo',
	catalogue: 'B06',
	version: 1,
	theme: 'beschaeftigung',
	position: 60,
	name: 'Pendlersaldo',
	shortName: 'Pendlersaldo',
	synonyms: ['Einpendler', 'Auspendler', 'Pendler', 'Berufspendler'],
	meaning: 'So viele Beschäftigte pendeln mehr in das Gebiet ein als hinaus.',
	numerator: [{ measure: 'employed-at-workplace' }, { measure: 'employed-at-residence', times: -1 }],
	numeratorText: 'Beschäftigte am Arbeitsort minus Beschäftigte am Wohnort',
	multiplier: 1,
	unit: 'Personen',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner',
	source: 'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Differenz der Beschäftigten nach Arbeitsort und nach Wohnort am 30.06.; das entspricht Einpendlern minus Auspendlern.',
	readingAid:
		'Ein Wert von −2.000 bedeutet: Es wohnen 2.000 Beschäftigte mehr im Gebiet, als dort Arbeitsplätze besetzt sind.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen pendeln: Ein- und Auspendler heben sich auf.',
	pitfalls:
		'Gleich den Beschäftigten am Arbeitsort minus denen am Wohnort. Der Saldo der Gemeinden summiert sich zum Saldo des Kreises, Ein- und Auspendler für sich tun das nicht.',
	breaks: [],
	related: ['arbeitsplatzdichte', 'beschaeftigungsquote']
} satisfies Indicator;
