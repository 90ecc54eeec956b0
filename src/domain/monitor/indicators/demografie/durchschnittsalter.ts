import type { Indicator } from '../../indicator.ts';

export default {
	id: 'durchschnittsalter',
	catalogue: 'D11',
	version: 1,
	theme: 'demografie',
	position: 140,
	name: 'Durchschnittsalter der Bevölkerung',
	shortName: 'Durchschnittsalter',
	synonyms: ['mittleres Alter', 'Altersdurchschnitt'],
	meaning: 'So alt sind die Menschen im Gebiet im Durchschnitt.',
	numerator: [{ measure: 'population', weightedByAge: true }],
	numeratorText: 'Summe über alle Altersjahre: (Alter + 0,5) × Personen',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1,
	unit: 'Jahre',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Aus Einzeljahren des Registers. Zum vollendeten Alter wird ein halbes Jahr gezählt, weil der letzte Geburtstag im Mittel ein halbes Jahr zurückliegt. Ohne dieses halbe Jahr rechnet der Regionalatlas zum Zensus 2011 (AI-Z01). Aus Altersgruppen wird kein Durchschnitt geschätzt; der amtlich veröffentlichte Wert steht als eigene Kennzahl daneben.',
	readingAid:
		'Ein Wert von 43,5 bedeutet: Zählt man alle Lebensjahre zusammen und teilt sie gleichmäßig auf, kommen auf jeden Menschen 43,5 Jahre.',
	doesNotSay: 'Die Zahl sagt nicht, ob es viele Junge und viele Alte oder vor allem Menschen mittleren Alters gibt.',
	pitfalls: 'Ohne den Zuschlag von einem halben Jahr liegt der Wert um genau 0,5 niedriger; manche Städte rechnen so.',
	breaks: [],
	related: ['durchschnittsalter-amtlich', 'billeter-mass']
} satisfies Indicator;
