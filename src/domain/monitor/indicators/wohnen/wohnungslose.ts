import { CENSUS_2022_A_YEAR_LATER } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wohnungslose',
	catalogue: 'W06',
	version: 1,
	theme: 'wohnen',
	position: 60,
	name: 'Untergebrachte wohnungslose Menschen',
	shortName: 'Wohnungslose',
	synonyms: ['Obdachlose', 'Wohnungslosigkeit', 'Notunterkunft', 'Obdachlosigkeit'],
	meaning: 'So viele von 10.000 Menschen haben keine eigene Wohnung und sind untergebracht.',
	numerator: [{ measure: 'homeless-accommodated' }],
	numeratorText: 'am 31.01. untergebrachte wohnungslose Personen',
	denominator: [{ measure: 'population', yearOffset: -1 }],
	denominatorText: 'Bevölkerung am 31.12. des Vorjahres',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Vorjahres',
	source: 'Statistik untergebrachter wohnungsloser Personen (22971); Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.01.',
	method:
		'Von Gemeinden und freien Trägern untergebrachte Personen; Menschen auf der Straße und bei Bekannten sind nicht enthalten. Der Nenner ist der Bestand einen Monat vor dem Stichtag.',
	readingAid: 'Ein Wert von 45 bedeutet: Von 10.000 Menschen waren 45 wegen Wohnungslosigkeit untergebracht.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele insgesamt keine Wohnung haben.',
	pitfalls:
		'Einschließlich anerkannter Geflüchteter in Unterkünften. Die Quelle rundet auf ein Vielfaches von 5. Erste Erhebung 2022.',
	firstYear: 2022,
	breaks: [CENSUS_2022_A_YEAR_LATER],
	related: ['gefoerderte-mietwohnungen'],
	legalBasis: 'Wohnungslosenberichterstattungsgesetz'
} satisfies Indicator;
