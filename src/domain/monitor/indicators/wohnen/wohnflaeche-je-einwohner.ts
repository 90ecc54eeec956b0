import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wohnflaeche-je-einwohner',
	catalogue: 'W02',
	version: 1,
	theme: 'wohnen',
	position: 20,
	name: 'Wohnfläche je Einwohner',
	shortName: 'Wohnfläche',
	synonyms: ['Quadratmeter', 'Wohnraum'],
	meaning: 'So viele Quadratmeter Wohnfläche stehen einem Menschen im Durchschnitt zur Verfügung.',
	numerator: [{ measure: 'dwelling-area' }],
	numeratorText: 'Wohnfläche in Wohngebäuden in m²',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1,
	unit: 'm²',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Fortschreibung des Wohngebäude- und Wohnungsbestands (31231) der Statistischen Ämter; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method:
		'Wohnfläche in Wohngebäuden am 31.12. geteilt durch die Bevölkerung am 31.12. Das Zensusmaß AI-Z18 nimmt nur Wohnungen ohne Wohnheime.',
	readingAid: 'Ein Wert von 44 bedeutet: Rechnerisch hat jeder Mensch 44 Quadratmeter Wohnfläche.',
	doesNotSay:
		'Die Zahl sagt nicht, wie die Fläche verteilt ist: Ältere in großen Häusern und Familien in kleinen Wohnungen ergeben denselben Durchschnitt.',
	pitfalls: 'Leer stehende Wohnungen zählen mit. Zensusbruch 2022 in Zähler und Nenner.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['wohnungen-je-1000']
} satisfies Indicator;
