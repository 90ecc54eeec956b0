import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'ganztagsquote-3-bis-5',
	catalogue: 'H08',
	version: 1,
	theme: 'hilfen',
	position: 22,
	name: 'Ganztagsquote der 3- bis 5-Jährigen',
	shortName: 'Ganztag 3 bis 5',
	synonyms: ['Ganztagsbetreuung', 'Ganztagsplatz', 'Kita', 'Vereinbarkeit von Familie und Beruf'],
	meaning: 'So viele von 100 Kindern dieses Alters werden mehr als sieben Stunden am Tag betreut.',
	numerator: [{ measure: 'day-care-children', where: { age: [3, 5], hours: 'over-7' } }],
	numeratorText: 'betreute Kinder mit mehr als sieben Stunden täglich am 01.03.',
	denominator: [{ measure: 'population', where: { age: [3, 5] }, yearOffset: -1 }],
	denominatorText: 'Personen von 3 bis 5 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
	interval: 'byar',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 3 bis 5 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Kinder- und Jugendhilfestatistik (22541, 22543) der Statistischen Ämter; Gemeindewerte aus der Bedarfsplanung des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, Stichtag 01.03.',
	method:
		'Vertraglich vereinbarte Betreuungszeit von mehr als sieben Stunden. Gezählt wird am Ort der Einrichtung. Der Regionalatlas rechnet ebenso.',
	readingAid:
		'Ein Wert von 40 % bedeutet: Von 100 Kindern dieses Alters haben 40 einen Platz für mehr als sieben Stunden am Tag.',
	doesNotSay: 'Die Zahl sagt nicht, ob die Plätze reichen, und nicht, wie lange ein Kind wirklich dort ist.',
	pitfalls: 'Vereinbarte, nicht genutzte Zeit. Kinder aus Nachbargemeinden zählen am Ort der Einrichtung.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['betreuungsquote-3-bis-5'],
	regionalatlas: 'AI0312',
	legalBasis: '§§ 22 bis 24 SGB VIII'
} satisfies Indicator;
