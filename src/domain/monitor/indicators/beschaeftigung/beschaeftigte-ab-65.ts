import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'beschaeftigte-ab-65',
	catalogue: 'B19',
	version: 1,
	theme: 'beschaeftigung',
	position: 170,
	name: 'Beschäftigte ab 65 Jahren',
	shortName: 'Beschäftigte ab 65',
	synonyms: ['Arbeiten im Rentenalter', 'Rentner mit Job', 'Erwerbstätigkeit im Alter'],
	meaning:
		'So viele von 100 Menschen ab 65 Jahren arbeiten noch, mit einer regulären Stelle oder nur mit einem Minijob.',
	numerator: [
		{ measure: 'employed-at-residence', where: { age: [65] } },
		{ measure: 'marginally-employed', where: { age: [65] } }
	],
	numeratorText:
		'sozialversicherungspflichtig und ausschließlich geringfügig Beschäftigte ab 65 Jahren am Wohnort, 30.06.',
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
	method:
		'Beide Gruppen zusammen; die reguläre Beschäftigung steht daneben als eigene Kennzahl. Die Grenze 65 ist mit der Quelle noch abzustimmen.',
	readingAid: 'Ein Wert von 9 % bedeutet: Von 100 Menschen ab 65 Jahren arbeiten 9.',
	doesNotSay: 'Die Zahl sagt nicht, ob jemand arbeiten muss oder möchte. Selbständige fehlen.',
	pitfalls:
		'Die steigende Regelaltersgrenze verschiebt den Inhalt: Ein wachsender Teil der 65- und 66-Jährigen ist noch gar nicht im Rentenalter.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigte-ab-65-regulaer', 'grundsicherung-im-alter']
} satisfies Indicator;
