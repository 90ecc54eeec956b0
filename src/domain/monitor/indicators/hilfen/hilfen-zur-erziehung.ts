import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'hilfen-zur-erziehung',
	catalogue: 'H01',
	version: 1,
	theme: 'hilfen',
	position: 41,
	name: 'Hilfen zur Erziehung',
	shortName: 'Hilfen zur Erziehung',
	synonyms: ['HzE', 'Jugendhilfe', 'Erziehungshilfe', 'Familienhilfe'],
	meaning: 'So viele Hilfen zur Erziehung gab es im Jahr je 10.000 junge Menschen unter 21 Jahren.',
	numerator: [
		{ measure: 'child-raising-support', where: { status: 'running' } },
		{ measure: 'child-raising-support', where: { status: 'ended' } }
	],
	numeratorText: 'Hilfen nach §§ 27 bis 35 und 41 SGB VIII: am 31.12. laufende und im Jahr beendete',
	denominator: [{ measure: 'population', where: { age: [0, 20] } }],
	denominatorText: 'Personen unter 21 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 20 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22517); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Bestand am Jahresende plus im Jahr beendete Hilfen, ohne Erziehungsberatung (§ 28) und ohne § 35a. Gezählt werden Hilfen, nicht junge Menschen.',
	readingAid: 'Ein Wert von 280 bedeutet: Auf 10.000 junge Menschen unter 21 Jahren kamen im Jahr 280 Hilfen.',
	doesNotSay: 'Die Zahl sagt nicht, ob es Familien schlechter geht: Gute Angebote und früher Rat erhöhen sie auch.',
	pitfalls:
		'Mit oder ohne § 28; Bestand oder Bestand und Ende; bei familienorientierten Hilfen junge Menschen oder Hilfen: vor jedem Vergleich klären. Eine Person kann mehrfach zählen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['fremdunterbringung', 'jugendhilfeplaetze', 'seelische-behinderung-35a'],
	legalBasis: '§§ 27 bis 35, 41 SGB VIII'
} satisfies Indicator;
