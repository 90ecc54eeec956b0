import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosengeld',
	catalogue: 'S18',
	version: 1,
	theme: 'transferleistungen',
	position: 100,
	name: 'Empfängerinnen und Empfänger von Arbeitslosengeld (SGB III)',
	shortName: 'Arbeitslosengeld',
	synonyms: ['Arbeitslosengeld I', 'ALG 1', 'Arbeitslosenversicherung'],
	meaning:
		'So viele von 100 Menschen im erwerbsfähigen Alter bekommen Arbeitslosengeld aus der Arbeitslosenversicherung.',
	numerator: [{ measure: 'unemployment-benefit-recipients' }],
	numeratorText: 'Empfängerinnen und Empfänger von Arbeitslosengeld bei Arbeitslosigkeit, Jahresdurchschnitt',
	denominator: [{ measure: 'population', where: { age: [15, 64] } }],
	denominatorText: 'Personen von 15 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Leistungsempfänger nach dem SGB III; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'monatlich, drei Monate Wartezeit; hier Jahresdurchschnitt',
	method:
		'Empfänger jeden Alters, geteilt durch die 15- bis 64-Jährigen. Die Abgrenzung (mit oder ohne Weiterbildung) ist mit der Quelle abzustimmen.',
	readingAid: 'Ein Wert von 1,6 % bedeutet: Auf 100 Menschen von 15 bis 64 Jahren kommen 1,6 mit Arbeitslosengeld.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele arbeitslos sind: Nicht alle Arbeitslosen haben Anspruch, und nicht alle Empfänger zählen als arbeitslos.',
	pitfalls: 'Nicht mit dem Bürgergeld (früher Arbeitslosengeld II) verwechseln.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['arbeitslosenanteil-sgb3'],
	legalBasis: '§ 136 SGB III'
} satisfies Indicator;
