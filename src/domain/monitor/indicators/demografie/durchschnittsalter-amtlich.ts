import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'durchschnittsalter-amtlich',
	catalogue: 'D11a',
	version: 1,
	theme: 'demografie',
	position: 150,
	name: 'Durchschnittsalter nach amtlicher Statistik',
	shortName: 'Durchschnittsalter (amtlich)',
	synonyms: ['mittleres Alter', 'Altersdurchschnitt'],
	meaning: 'So alt sind die Menschen im Gebiet nach amtlicher Rechnung im Durchschnitt.',
	numerator: [{ measure: 'mean-age' }],
	numeratorText: 'veröffentlichtes Durchschnittsalter',
	multiplier: 1,
	unit: 'Jahre',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['municipality', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Amtliche Bevölkerung am 31.12. nach der Fortschreibung',
	source: 'Statistische Ämter des Bundes und der Länder: Bevölkerungsfortschreibung (12411-07)',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Übernommen, wie veröffentlicht; auf eine Nachkommastelle gerundet geliefert. Für Regionen wird kein Durchschnitt aus Durchschnitten gebildet.',
	readingAid:
		'Ein Wert von 43,2 bedeutet: Die Statistischen Ämter geben für das Gebiet ein Durchschnittsalter von 43,2 Jahren an.',
	doesNotSay:
		'Die Zahl lässt sich mit dem Wert aus dem Register nur mit Vorsicht vergleichen: Rechenweg und Einwohnerzahl unterscheiden sich.',
	pitfalls:
		'Nicht mit dem Registerwert in eine Reihe setzen. Beim Zensus 2011 rechnet der Regionalatlas ohne das halbe Jahr.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['durchschnittsalter']
} satisfies Indicator;
