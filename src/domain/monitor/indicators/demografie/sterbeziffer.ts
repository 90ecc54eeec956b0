import { CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'sterbeziffer',
	catalogue: 'D15',
	version: 1,
	theme: 'demografie',
	position: 200,
	name: 'Sterbefälle je 1.000 Einwohner',
	shortName: 'Sterbefälle',
	synonyms: ['Gestorbene', 'Sterberate', 'rohe Sterbeziffer'],
	meaning: 'So viele Menschen sind im Jahr je 1.000 Einwohner gestorben.',
	numerator: [{ measure: 'deaths' }],
	numeratorText: 'Gestorbene im Jahr nach letztem Wohnort',
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
		'Statistik der Sterbefälle (12613) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Gestorbene geteilt durch die mittlere Bevölkerung, nicht nach Alter bereinigt. Der Regionalatlas (AI0210) rechnet je 10.000.',
	readingAid: 'Ein Wert von 11 bedeutet: Auf 1.000 Menschen kommen im Jahr 11 Sterbefälle.',
	doesNotSay: 'Die Zahl sagt nicht, wie gesund Menschen leben: Wo viele Ältere wohnen, sterben mehr Menschen.',
	pitfalls:
		'Hängt vor allem vom Alter der Bevölkerung ab. Zum Vergleich der Sterblichkeit gehört eine Altersstandardisierung. Bis die amtlichen Zahlen eines Jahres da sind, stehen dort die Bewegungen des Einwohnermelderegisters, als vorläufig gekennzeichnet.',
	breaks: [CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION],
	related: ['geburtenziffer', 'natuerlicher-saldo', 'seniorenanteil']
} satisfies Indicator;
