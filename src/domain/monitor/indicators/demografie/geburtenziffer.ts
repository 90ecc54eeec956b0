import { CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'geburtenziffer',
	catalogue: 'D13',
	version: 1,
	theme: 'demografie',
	position: 190,
	name: 'Geburten je 1.000 Einwohner',
	shortName: 'Geburten',
	synonyms: ['Lebendgeborene', 'Geburtenrate', 'rohe Geburtenziffer'],
	meaning: 'So viele Kinder wurden im Jahr je 1.000 Einwohner geboren.',
	numerator: [{ measure: 'births' }],
	numeratorText: 'Lebendgeborene im Jahr nach Wohnort der Mutter',
	denominator: [
		{ measure: 'population', times: 0.5, yearOffset: -1 },
		{ measure: 'population', times: 0.5 }
	],
	denominatorText: 'mittlere Bevölkerung des Jahres',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Mittlere Bevölkerung: halbe Summe der Einwohnerzahlen vom 31.12. des Vorjahres und vom 31.12. des Jahres',
	source:
		'Statistik der Geburten (12612) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Lebendgeborene geteilt durch die mittlere Bevölkerung. Der Regionalatlas (AI0209) rechnet je 10.000.',
	readingAid: 'Ein Wert von 10 bedeutet: Auf 1.000 Menschen kommen im Jahr 10 Geburten.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder eine Frau im Leben bekommt; sie hängt davon ab, wie viele Menschen im Elternalter sind.',
	pitfalls:
		'Es zählt der Wohnort der Mutter. Der Regionalatlas rechnet je 10.000 Einwohner (AI0209). Bis die amtlichen Zahlen eines Jahres da sind, stehen dort die Bewegungen des Einwohnermelderegisters, als vorläufig gekennzeichnet.',
	breaks: [CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION],
	related: ['sterbeziffer', 'natuerlicher-saldo']
} satisfies Indicator;
