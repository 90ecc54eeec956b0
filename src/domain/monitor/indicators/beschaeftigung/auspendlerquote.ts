import type { Indicator } from '../../indicator.ts';

export default {
	id: 'auspendlerquote',
	catalogue: 'B07',
	version: 1,
	theme: 'beschaeftigung',
	position: 65,
	name: 'Auspendlerquote',
	shortName: 'Auspendlerquote',
	synonyms: ['Auspendler', 'Pendler', 'Berufspendler', 'Arbeitsweg'],
	meaning: 'So viele von 100 Beschäftigten, die hier wohnen, arbeiten außerhalb des Gebiets.',
	numerator: [{ measure: 'out-commuters' }],
	numeratorText: 'Beschäftigte mit Wohnort im Gebiet und Arbeitsort außerhalb, 30.06.',
	denominator: [{ measure: 'employed-at-residence' }],
	denominatorText: 'Beschäftigte mit Wohnort im Gebiet, 30.06.',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Beschäftigte nach dem Wohnort',
	source: 'Statistik der Bundesagentur für Arbeit: Pendlerstatistik',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Auspendler über die Grenze des jeweiligen Gebiets. Für Regionen wird nichts gebildet, weil Pendler zwischen den Gemeinden einer Region die Region nicht verlassen.',
	readingAid:
		'Ein Wert von 78 % bedeutet: Von 100 Beschäftigten, die hier wohnen, fahren 78 zur Arbeit in eine andere Gemeinde.',
	doesNotSay: 'Die Zahl sagt nicht, wie weit der Weg ist oder wie oft von zu Hause gearbeitet wird.',
	pitfalls:
		'Kreis und Gemeinden nicht vergleichen: Wer in die Nachbargemeinde pendelt, verlässt den Kreis nicht. Die Summe der Gemeinden ist nicht der Kreis.',
	breaks: [],
	related: ['pendlersaldo', 'arbeitsplatzdichte']
} satisfies Indicator;
