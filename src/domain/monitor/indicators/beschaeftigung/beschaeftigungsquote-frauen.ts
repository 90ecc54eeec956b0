import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigungsquote-frauen',
	catalogue: 'B03',
	version: 2,
	theme: 'beschaeftigung',
	position: 30,
	name: 'Beschäftigungsquote der Frauen am Wohnort',
	shortName: 'Beschäftigung der Frauen',
	synonyms: ['Frauenerwerbstätigkeit', 'Frauenbeschäftigung', 'SvB Frauen'],
	meaning: 'So viele von 100 Frauen im erwerbsfähigen Alter sind sozialversicherungspflichtig beschäftigt.',
	numerator: [{ measure: 'employed-at-residence', where: { sex: 'female' } }],
	numeratorText: 'sozialversicherungspflichtig beschäftigte Frauen mit Wohnort im Gebiet, 30.06.',
	denominator: [{ measure: 'population', where: { age: [15, 64], sex: 'female' }, yearOffset: -1 }],
	denominatorText: 'Frauen von 15 bis 64 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Frauen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Gerechnet wie die Beschäftigungsquote insgesamt. Nenner wie amtlich (AI0712) der Bestand des Vorjahres; bis Fassung 1 der desselben Jahres.',
	readingAid:
		'Ein Wert von 56 % bedeutet: Von 100 Frauen von 15 bis 64 Jahren haben rechnerisch 56 eine sozialversicherungspflichtige Stelle.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Stunden Frauen arbeiten; Teilzeit zählt wie Vollzeit, Minijobs zählen nicht.',
	pitfalls:
		'Fassung 1 teilte durch die Frauen am 31.12. desselben Jahres; Fassung 2 nimmt wie die amtliche Quote den Bestand des Vorjahres. Nur gleiche Fassungen vergleichen.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigungsquote'],
	regionalatlas: 'AI0712'
} satisfies Indicator;
