import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'seelische-behinderung-35a',
	catalogue: 'H05',
	version: 1,
	theme: 'hilfen',
	position: 46,
	name: 'Eingliederungshilfe für seelisch behinderte junge Menschen (§ 35a)',
	shortName: 'Hilfen nach § 35a',
	synonyms: ['Schulbegleitung', 'Autismus', 'Teilhabeassistenz', 'Integrationshilfe'],
	meaning: 'So viele Eingliederungshilfen des Jugendamtes gab es im Jahr je 10.000 junge Menschen unter 21 Jahren.',
	numerator: [
		{ measure: 'youth-integration-support', where: { status: 'running' } },
		{ measure: 'youth-integration-support', where: { status: 'ended' } }
	],
	numeratorText: 'Hilfen nach § 35a SGB VIII: am 31.12. laufende und im Jahr beendete',
	denominator: [{ measure: 'population', where: { age: [0, 20] } }],
	denominatorText: 'Personen unter 21 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 20 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22517); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Bestand am Jahresende plus im Jahr beendete Hilfen.',
	readingAid: 'Ein Wert von 75 bedeutet: Auf 10.000 junge Menschen kamen im Jahr 75 Hilfen nach § 35a.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele junge Menschen eine seelische Behinderung haben.',
	pitfalls:
		'Mit der Eingliederungshilfe nach dem SGB IX nicht zusammenzählen. Ab 2028 soll die Jugendhilfe für alle Behinderungen zuständig sein.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['hilfen-zur-erziehung', 'eingliederungshilfe-sgb9'],
	legalBasis: '§ 35a SGB VIII'
} satisfies Indicator;
