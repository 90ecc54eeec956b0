import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wohnungen-je-1000',
	catalogue: 'W01',
	version: 1,
	theme: 'wohnen',
	position: 10,
	name: 'Wohnungen je 1.000 Einwohner',
	shortName: 'Wohnungen',
	synonyms: ['Wohnungsbestand', 'Wohnraum'],
	meaning: 'So viele Wohnungen gibt es je 1.000 Einwohner.',
	numerator: [{ measure: 'dwellings' }],
	numeratorText: 'Wohnungen in Wohn- und Nichtwohngebäuden',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 0,
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
	method: 'Wohnungsbestand am 31.12. geteilt durch die Bevölkerung am 31.12. Leer stehende Wohnungen zählen mit.',
	readingAid: 'Ein Wert von 460 bedeutet: Auf 1.000 Menschen kommen 460 Wohnungen.',
	doesNotSay: 'Die Zahl sagt nicht, ob Wohnungen frei, bezahlbar oder passend sind.',
	pitfalls: 'Wohnungen in Wohn- und Nichtwohngebäuden, leer stehende eingeschlossen. Zensusbruch 2022.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['wohnflaeche-je-einwohner', 'kleine-wohnungen']
} satisfies Indicator;
