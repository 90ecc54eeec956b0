import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'betreuungsquote-3-bis-5',
	catalogue: 'H07',
	version: 1,
	theme: 'hilfen',
	position: 20,
	name: 'Betreuungsquote der 3- bis 5-Jährigen',
	shortName: 'Betreuung 3–5 Jahre',
	synonyms: ['Kita', 'Kitaplatz', 'Kindergarten', 'Kindergartenplatz', 'Ü3', 'Kinderbetreuung'],
	meaning: 'So viele von 100 Kindern von 3 bis 5 Jahren werden in einer Kita oder in der Tagespflege betreut.',
	numerator: [{ measure: 'day-care-children', where: { age: [3, 5] } }],
	numeratorText: 'betreute Kinder von 3 bis 5 Jahren am 01.03., ohne Doppelzählungen',
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
		'Kinder- und Jugendhilfestatistik (22543) der Statistischen Ämter; Gemeindewerte aus der Bedarfsplanung des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 01.03.',
	method:
		'Gerechnet wie die Quote der unter 3-Jährigen. Ein Rechtsanspruch besteht ab dem dritten Geburtstag bis zur Einschulung.',
	readingAid:
		'Ein Wert von 92 % bedeutet: Auf 100 Kinder von 3 bis 5 Jahren kommen 92, die in einer Kita oder bei einer Tagespflegeperson betreut werden.',
	doesNotSay:
		'Die Zahl sagt nicht, ob die Plätze reichen. Werte über 100 sind möglich: Kinder aus Nachbargemeinden zählen am Ort der Einrichtung, und die Stichtage unterscheiden sich.',
	pitfalls:
		'Kann über 100 liegen: Stichtage unterscheiden sich, und Kinder aus Nachbargemeinden zählen am Ort der Einrichtung.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['betreuungsquote-unter-3'],
	regionalatlas: 'AI0307',
	legalBasis: '§§ 22 bis 24 SGB VIII'
} satisfies Indicator;
