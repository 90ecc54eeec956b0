import { CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wanderungssaldo',
	catalogue: 'D17',
	version: 1,
	theme: 'demografie',
	position: 170,
	name: 'Wanderungssaldo',
	shortName: 'Wanderungssaldo',
	synonyms: ['Zuzüge und Fortzüge', 'Umzüge', 'Wanderung'],
	meaning: 'So viele Menschen sind je 1.000 Einwohner mehr zugezogen als fortgezogen.',
	numerator: [{ measure: 'arrivals' }, { measure: 'departures', times: -1 }],
	numeratorText: 'Zuzüge minus Fortzüge über die Gemeindegrenze',
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
		'Wanderungsstatistik (12711) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Umzüge innerhalb des Kreises zählen in einer Gemeinde als Zuzug und in einer anderen als Fortzug; im Saldo von Region und Kreis heben sie sich auf, deshalb darf er summiert werden. Der Regionalatlas (AI0212) zählt nur Umzüge über die Kreisgrenze und rechnet je 10.000.',
	readingAid:
		'Ein Wert von 8 bedeutet: Auf 1.000 Menschen kommen im Jahr 8 mehr Zuzüge als Fortzüge. Ein Minuszeichen zeigt mehr Fortzüge.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Menschen umgezogen sind: Viele Zuzüge und viele Fortzüge heben sich auf.',
	pitfalls:
		'Umzüge über die Grenze der Gemeinde sind nicht Umzüge über die Grenze des Kreises; die Zuzüge der Gemeinden ergeben nicht die des Kreises. Der Regionalatlas rechnet je 10.000 (AI0212). Bis die amtlichen Zahlen eines Jahres da sind, stehen dort die Bewegungen des Einwohnermelderegisters, als vorläufig gekennzeichnet.',
	breaks: [CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION],
	related: ['bevoelkerungsveraenderung', 'natuerlicher-saldo', 'bildungswanderung']
} satisfies Indicator;
