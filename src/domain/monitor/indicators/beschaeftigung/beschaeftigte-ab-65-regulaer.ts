import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigte-ab-65-regulaer',
	catalogue: 'B19a',
	version: 1,
	theme: 'beschaeftigung',
	position: 175,
	name: 'Sozialversicherungspflichtig Beschäftigte ab 65 Jahren',
	shortName: 'Regulär beschäftigt ab 65',
	synonyms: ['Arbeiten im Rentenalter', 'Beschäftigung im Alter'],
	meaning: 'So viele von 100 Menschen ab 65 Jahren haben eine sozialversicherungspflichtige Stelle.',
	numerator: [{ measure: 'employed-at-residence', where: { age: [65] } }],
	numeratorText: 'sozialversicherungspflichtig Beschäftigte ab 65 Jahren am Wohnort, 30.06.',
	denominator: [{ measure: 'population', where: { age: [65] }, yearOffset: -1 }],
	denominatorText: 'Personen ab 65 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 65 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method: 'Teil der Beschäftigten ab 65 ohne die ausschließlich geringfügig Beschäftigten.',
	readingAid: 'Ein Wert von 3 % bedeutet: Von 100 Menschen ab 65 Jahren haben 3 eine reguläre Stelle.',
	doesNotSay: 'Die Zahl sagt nicht, ob jemand arbeiten muss oder möchte.',
	pitfalls: 'Die steigende Regelaltersgrenze hebt den Wert von Jahr zu Jahr.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigte-ab-65']
} satisfies Indicator;
