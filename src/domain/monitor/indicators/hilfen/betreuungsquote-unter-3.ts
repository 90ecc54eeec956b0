import { CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'betreuungsquote-unter-3',
	catalogue: 'H06',
	version: 1,
	theme: 'hilfen',
	position: 10,
	name: 'Betreuungsquote der unter 3-Jährigen',
	shortName: 'Betreuung unter 3',
	synonyms: ['Kita', 'Kitaplatz', 'Krippe', 'U3', 'Kinderbetreuung', 'Tagesmutter'],
	meaning: 'So viele von 100 Kindern unter 3 Jahren werden in einer Kita oder in der Tagespflege betreut.',
	numerator: [{ measure: 'day-care-children', where: { age: [0, 2] } }],
	numeratorText: 'betreute Kinder unter 3 Jahren am 01.03., ohne Doppelzählungen',
	denominator: [{ measure: 'population', where: { age: [0, 2] }, yearOffset: -1 }],
	denominatorText: 'Personen von 0 bis 2 Jahren am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'higher-is-better',
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
		'Kinder in Tageseinrichtungen und öffentlich geförderter Tagespflege am 01.03., geteilt durch die Kinder gleichen Alters am 31.12. des Vorjahres. Kinder in beiden Formen zählen einmal. Gezählt wird am Ort der Einrichtung; deshalb gilt der Unsicherheitsbereich einer Rate und nicht der eines Anteils. Der Regionalatlas rechnet ebenso und nennt noch den früheren Stichtag 15.03. Seit August 2013 besteht ein Rechtsanspruch ab dem ersten Geburtstag.',
	readingAid: 'Ein Wert von 30 % bedeutet: Von 100 Kindern unter 3 Jahren werden 30 außerhalb der Familie betreut.',
	doesNotSay:
		'Die Zahl sagt nicht, ob die Plätze reichen: Sie zeigt die Nutzung, nicht den Bedarf der Eltern. Kinder aus Nachbargemeinden zählen am Ort der Einrichtung.',
	pitfalls:
		'Wohnort oder Standort, mit oder ohne Tagespflege, mit oder ohne Doppelzählung: Die drei Festlegungen sind vor jedem Vergleich zu prüfen.',
	breaks: [CENSUS_2011_A_YEAR_LATER, CENSUS_2022_A_YEAR_LATER],
	related: ['betreuungsquote-3-bis-5', 'tagespflege-unter-3'],
	regionalatlas: 'AI0306',
	legalBasis: '§§ 22 bis 24 SGB VIII'
} satisfies Indicator;
