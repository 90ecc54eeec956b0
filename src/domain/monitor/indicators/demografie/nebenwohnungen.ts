import type { Indicator } from '../../indicator.ts';

export default {
	id: 'nebenwohnungen',
	catalogue: 'D31',
	version: 1,
	theme: 'demografie',
	position: 260,
	name: 'Menschen mit Nebenwohnung',
	shortName: 'Nebenwohnungen',
	synonyms: ['Nebenwohnsitz', 'Zweitwohnsitz', 'Zweitwohnung', 'Wohnberechtigte'],
	meaning: 'So viele Menschen haben hier nur eine Nebenwohnung, auf 1.000 Einwohner.',
	numerator: [{ measure: 'secondary-residences' }],
	numeratorText: 'Menschen mit Nebenwohnung im Gebiet',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres; die Menschen mit Nebenwohnung stehen nicht darin',
	source: 'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis',
	licence: 'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12., wenige Wochen nach dem Stichtag',
	method:
		'Gezählt werden Meldungen als Nebenwohnung. Zusammen mit der Bevölkerung ergeben sie die Wohnberechtigten. Die Zahl zeigt auch, ob eine andere Einwohnerzahl Nebenwohnungen enthält.',
	readingAid: 'Ein Wert von 18 bedeutet: Auf 1.000 Einwohner kommen 18 Menschen, die hier nur eine Nebenwohnung haben.',
	doesNotSay:
		'Die Zahl sagt nicht, wie oft die Menschen hier sind, und nicht, warum sie eine zweite Wohnung haben. Viele Nebenwohnungen werden nicht angemeldet oder nie abgemeldet.',
	pitfalls:
		'Eine Zweitwohnungssteuer verändert, was gemeldet wird. Wer Haupt- und Nebenwohnungen zusammenzählt, zählt Menschen im Land doppelt.',
	breaks: [],
	related: ['bevoelkerung']
} satisfies Indicator;
