import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'geringfuegig-beschaeftigte',
	catalogue: 'B09',
	version: 1,
	theme: 'beschaeftigung',
	position: 44,
	name: 'Ausschließlich geringfügig entlohnt Beschäftigte',
	shortName: 'Nur Minijob',
	synonyms: ['Minijob', 'Minijobber', 'geringfügige Beschäftigung', '450-Euro-Job'],
	meaning: 'So viele von 100 Menschen im erwerbsfähigen Alter haben nur einen Minijob und keine andere Stelle.',
	numerator: [{ measure: 'marginally-employed', where: { age: [15, 64] } }],
	numeratorText: 'ausschließlich geringfügig entlohnt Beschäftigte von 15 bis 64 Jahren am Wohnort, 30.06.',
	denominator: [{ measure: 'population', where: { age: [15, 64] }, yearOffset: -1 }],
	denominatorText: 'Personen von 15 bis 64 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method: 'Nur Personen, deren einzige Beschäftigung der Minijob ist.',
	readingAid: 'Ein Wert von 6 % bedeutet: Von 100 Menschen von 15 bis 64 Jahren haben 6 ausschließlich einen Minijob.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Minijobs es gibt: Nebenjobs neben einer Hauptbeschäftigung zählen hier nicht.',
	pitfalls:
		'Minijobs im Nebenerwerb nicht mitzählen. Die Verdienstgrenze ist seit Oktober 2022 an den Mindestlohn gebunden.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['beschaeftigungsquote', 'teilzeitquote'],
	legalBasis: '§ 8 SGB IV'
} satisfies Indicator;
