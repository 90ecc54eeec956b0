import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigte-am-wohnort',
	catalogue: 'B01',
	version: 1,
	theme: 'beschaeftigung',
	position: 15,
	name: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
	shortName: 'Beschäftigte am Wohnort',
	synonyms: ['SvB', 'Arbeitnehmer', 'Beschäftigte'],
	meaning:
		'So viele Menschen, die hier wohnen, haben eine sozialversicherungspflichtige Stelle, gleich wo sie arbeiten.',
	numerator: [{ measure: 'employed-at-residence' }],
	numeratorText: 'sozialversicherungspflichtig Beschäftigte mit Wohnort im Gebiet am 30.06.',
	multiplier: 1,
	unit: 'Personen',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Beschäftigte nach dem Wohnort',
	source: 'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111)',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method: 'Übernommen, wie geliefert. Regionen sind die Summe ihrer Gemeinden.',
	readingAid:
		'Ein Wert von 12.400 bedeutet: 12.400 Menschen mit Wohnung im Gebiet sind sozialversicherungspflichtig beschäftigt.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele insgesamt arbeiten: Beamte, Selbständige und ausschließlich geringfügig Beschäftigte fehlen.',
	pitfalls:
		'Wohnort, nicht Arbeitsort. Gemeinden unterschiedlicher Größe nur über die Beschäftigungsquote vergleichen.',
	breaks: [],
	related: ['beschaeftigungsquote', 'arbeitsplatzdichte', 'pendlersaldo']
} satisfies Indicator;
