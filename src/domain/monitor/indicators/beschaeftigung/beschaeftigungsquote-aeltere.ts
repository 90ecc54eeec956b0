import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigungsquote-aeltere',
	catalogue: 'B04',
	version: 1,
	theme: 'beschaeftigung',
	position: 35,
	name: 'Beschäftigungsquote der 55- bis 64-Jährigen',
	shortName: 'Beschäftigung Älterer',
	synonyms: ['ältere Beschäftigte', 'Arbeiten bis zur Rente', 'Erwerbstätigkeit Älterer'],
	meaning: 'So viele von 100 Menschen von 55 bis 64 Jahren sind sozialversicherungspflichtig beschäftigt.',
	numerator: [{ measure: 'employed-at-residence', where: { age: [55, 64] } }],
	numeratorText: 'sozialversicherungspflichtig Beschäftigte von 55 bis 64 Jahren am Wohnort, 30.06.',
	denominator: [{ measure: 'population', where: { age: [55, 64] }, yearOffset: -1 }],
	denominatorText: 'Personen von 55 bis 64 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 55 bis 64 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Beschäftigte der Altersgruppe am 30.06., geteilt durch die Bevölkerung der Altersgruppe am 31.12. des Vorjahres, wie bei der Beschäftigungsquote insgesamt.',
	readingAid:
		'Ein Wert von 58 % bedeutet: Von 100 Menschen von 55 bis 64 Jahren haben rechnerisch 58 eine sozialversicherungspflichtige Stelle.',
	doesNotSay: 'Die Zahl sagt nicht, wer nicht mehr arbeiten kann oder will. Beamte, Selbständige und Minijobs fehlen.',
	pitfalls: 'Geburtenstarke Jahrgänge verschieben die Altersverteilung innerhalb der Gruppe und damit die Quote.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigungsquote', 'beschaeftigte-ab-65']
} satisfies Indicator;
