import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'unterhaltsvorschuss',
	catalogue: 'S17',
	version: 1,
	theme: 'transferleistungen',
	position: 99,
	name: 'Kinder mit Unterhaltsvorschuss',
	shortName: 'Unterhaltsvorschuss',
	synonyms: ['UVG', 'Unterhalt', 'Alleinerziehende'],
	meaning: 'So viele von 100 Kindern und Jugendlichen bekommen Unterhaltsvorschuss, weil ein Elternteil nicht zahlt.',
	numerator: [{ measure: 'maintenance-advance-children' }],
	numeratorText: 'Kinder mit Leistung nach dem Unterhaltsvorschussgesetz am 31.12.',
	denominator: [{ measure: 'population', where: { age: [0, 17] } }],
	denominatorText: 'Personen von 0 bis 17 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 17 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Jugendamt des Kreises; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12.',
	method: 'Kinder mit laufender Leistung am Stichtag nach der Wohngemeinde.',
	readingAid: 'Ein Wert von 6 % bedeutet: Von 100 Kindern und Jugendlichen bekommen 6 Unterhaltsvorschuss.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder keinen Unterhalt bekommen: Manche beantragen nichts, andere bekommen Leistungen nach dem SGB II.',
	pitfalls: 'Reform im Juli 2017: Anspruch bis 18 statt bis 12 Jahre und ohne Höchstdauer.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2017,
			text: 'Seit Juli 2017 wird bis zum 18. Geburtstag und ohne Höchstdauer gezahlt; die Zahl der Kinder hat sich etwa verdoppelt.',
			label: 'Reform 2017'
		}
	],
	related: ['alleinerziehende-im-sgb2', 'kinderarmut-unter-18'],
	legalBasis: '§ 1 UhVorschG'
} satisfies Indicator;
