import { CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'natuerlicher-saldo',
	catalogue: 'D16',
	version: 1,
	theme: 'demografie',
	position: 210,
	name: 'Natürlicher Saldo (Geburten minus Sterbefälle)',
	shortName: 'Natürlicher Saldo',
	synonyms: ['Geburtenüberschuss', 'Sterbeüberschuss'],
	meaning: 'So viele Geburten gab es je 1.000 Einwohner mehr oder weniger als Sterbefälle.',
	numerator: [{ measure: 'births' }, { measure: 'deaths', times: -1 }],
	numeratorText: 'Lebendgeborene minus Gestorbene',
	denominator: [
		{ measure: 'population', times: 0.5, yearOffset: -1 },
		{ measure: 'population', times: 0.5 }
	],
	denominatorText: 'mittlere Bevölkerung des Jahres',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Mittlere Bevölkerung: halbe Summe der Einwohnerzahlen vom 31.12. des Vorjahres und vom 31.12. des Jahres',
	source:
		'Statistik der Geburten (12612) und der Sterbefälle (12613) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Saldo geteilt durch die mittlere Bevölkerung. Der Regionalatlas (AI0211) rechnet je 10.000.',
	readingAid: 'Ein Wert von −1,5 bedeutet: Auf 1.000 Menschen kommen im Jahr anderthalb Sterbefälle mehr als Geburten.',
	doesNotSay: 'Die Zahl sagt nicht, ob die Bevölkerung wächst: Zuzüge können einen Sterbeüberschuss ausgleichen.',
	pitfalls:
		'Der Regionalatlas rechnet je 10.000 Einwohner (AI0211). Bis die amtlichen Zahlen eines Jahres da sind, stehen dort die Bewegungen des Einwohnermelderegisters, als vorläufig gekennzeichnet.',
	breaks: [CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION],
	related: ['geburtenziffer', 'sterbeziffer', 'wanderungssaldo']
} satisfies Indicator;
