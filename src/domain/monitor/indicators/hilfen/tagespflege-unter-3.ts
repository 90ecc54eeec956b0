import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'tagespflege-unter-3',
	catalogue: 'H22',
	version: 1,
	theme: 'hilfen',
	position: 30,
	name: 'Kindertagespflege der unter 3-Jährigen',
	shortName: 'Tagespflege unter 3',
	synonyms: ['Tagesmutter', 'Tagesvater', 'Kindertagespflege', 'Kinderbetreuung'],
	meaning: 'So viele von 100 Kindern unter 3 Jahren werden von Tagespflegepersonen betreut.',
	numerator: [{ measure: 'day-care-children', where: { age: [0, 2], kind: 'family' } }],
	numeratorText: 'Kinder unter 3 Jahren in öffentlich geförderter Tagespflege am 01.03.',
	denominator: [{ measure: 'population', where: { age: [0, 2] }, yearOffset: -1 }],
	denominatorText: 'Personen von 0 bis 2 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 2 Jahren mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Kinder- und Jugendhilfestatistik (22543) der Statistischen Ämter; Gemeindewerte aus der Bedarfsplanung des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 01.03.',
	method:
		'Nur öffentlich geförderte Tagespflege am 01.03., geteilt durch die Kinder gleichen Alters am 31.12. des Vorjahres. Kinder, die zusätzlich eine Kita besuchen, sind enthalten. Gezählt wird am Ort der Betreuung.',
	readingAid: 'Ein Wert von 5 % bedeutet: Von 100 Kindern unter 3 Jahren sind 5 bei einer Tagespflegeperson.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Stunden ein Kind betreut wird. Privat bezahlte Betreuung fehlt.',
	pitfalls:
		'Nur öffentlich geförderte Tagespflege. Kinder, die zusätzlich eine Kita besuchen, sind vor dem Vergleich zu klären.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['betreuungsquote-unter-3'],
	regionalatlas: 'AI0302',
	legalBasis: '§§ 22 bis 24 SGB VIII'
} satisfies Indicator;
