import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigungsquote-frauen',
	catalogue: 'B03',
	version: 1,
	theme: 'beschaeftigung',
	position: 30,
	name: 'Beschäftigungsquote der Frauen am Wohnort',
	shortName: 'Beschäftigung der Frauen',
	synonyms: ['Frauenerwerbstätigkeit', 'Frauenbeschäftigung', 'SvB Frauen'],
	meaning: 'So viele von 100 Frauen im erwerbsfähigen Alter sind sozialversicherungspflichtig beschäftigt.',
	numerator: [{ measure: 'employed-at-residence', where: { sex: 'female' } }],
	numeratorText: 'sozialversicherungspflichtig beschäftigte Frauen mit Wohnort im Gebiet, 30.06.',
	denominator: [{ measure: 'population', where: { age: [15, 64], sex: 'female' } }],
	denominatorText: 'Frauen von 15 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Frauen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Gerechnet wie die Beschäftigungsquote insgesamt. Die amtliche Quote (AI0712) nimmt den Bevölkerungsbestand des Vorjahres.',
	readingAid:
		'Ein Wert von 56 % bedeutet: Von 100 Frauen von 15 bis 64 Jahren haben rechnerisch 56 eine sozialversicherungspflichtige Stelle.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Stunden Frauen arbeiten; Teilzeit zählt wie Vollzeit, Minijobs zählen nicht.',
	breaks: [
		{
			year: 2011,
			basis: 'official',
			text: 'Ab 2011 beruht die amtliche Einwohnerzahl auf dem Zensus 2011, bis 2010 auf der Volkszählung 1987.'
		},
		{
			year: 2024,
			basis: 'official',
			text: 'Ab 2024 beruht die amtliche Einwohnerzahl auf dem Zensus 2022; im Kreis liegt sie dadurch deutlich niedriger als zuvor.'
		}
	],
	related: ['beschaeftigungsquote']
} satisfies Indicator;
