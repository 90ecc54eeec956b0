import { CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wanderungsvolumen',
	catalogue: 'D18',
	version: 1,
	theme: 'demografie',
	position: 175,
	name: 'Wanderungsvolumen',
	shortName: 'Wanderungsvolumen',
	synonyms: ['Fluktuation', 'Zuzüge plus Fortzüge', 'Mobilität', 'Umzüge'],
	meaning: 'So viele Umzüge über die Grenze des Gebiets gab es im Jahr je 1.000 Einwohner, hinein und hinaus zusammen.',
	numerator: [{ measure: 'arrivals' }, { measure: 'departures' }],
	numeratorText: 'Zuzüge plus Fortzüge über die Gebietsgrenze im Kalenderjahr',
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
	levels: ['municipality', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Mittlere Bevölkerung: halbe Summe der Einwohnerzahlen vom 31.12. des Vorjahres und vom 31.12. des Jahres',
	source:
		'Einwohnermelderegister der Städte und Gemeinden; amtlich: Wanderungsstatistik (12711) der Statistischen Ämter; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Zu- und Fortzüge werden zusammengezählt. Für Regionen wird nichts gebildet, weil Umzüge zwischen Gemeinden einer Region sonst doppelt zählten.',
	readingAid: 'Ein Wert von 140 bedeutet: Auf 1.000 Einwohner kamen im Jahr 140 Zu- oder Fortzüge.',
	doesNotSay:
		'Die Zahl sagt nicht, ob das Gebiet wächst: Dafür steht der Wanderungssaldo. Wer im Jahr zweimal umzieht, zählt zweimal.',
	pitfalls:
		'Erstaufnahmeeinrichtungen und Gemeinschaftsunterkünfte heben den Wert stark; sie sind im Text zu nennen. Kreis und Gemeinden nicht vergleichen: Umzüge zwischen Gemeinden zählen für den Kreis nicht. Bis die amtlichen Zahlen eines Jahres da sind, stehen dort die Bewegungen des Einwohnermelderegisters, als vorläufig gekennzeichnet.',
	breaks: [CENSUS_2011_MEAN_POPULATION, CENSUS_2022_MEAN_POPULATION],
	related: ['wanderungssaldo', 'familienwanderung', 'bildungswanderung']
} satisfies Indicator;
