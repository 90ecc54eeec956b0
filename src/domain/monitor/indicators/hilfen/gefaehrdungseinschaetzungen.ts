import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'gefaehrdungseinschaetzungen',
	catalogue: 'H04',
	version: 1,
	theme: 'hilfen',
	position: 45,
	name: 'Gefährdungseinschätzungen',
	shortName: 'Gefährdungseinschätzungen',
	synonyms: ['Kindeswohlgefährdung', 'Kinderschutz', '§ 8a'],
	meaning: 'So oft hat das Jugendamt im Jahr geprüft, ob ein Kind in Gefahr ist, je 10.000 unter 18-Jährige.',
	numerator: [{ measure: 'child-risk-assessments' }],
	numeratorText: 'Verfahren nach § 8a Abs. 1 SGB VIII im Kalenderjahr',
	denominator: [{ measure: 'population', where: { age: [0, 17] } }],
	denominatorText: 'Personen unter 18 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 17 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22518); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Alle Verfahren, gleich mit welchem Ergebnis.',
	readingAid: 'Ein Wert von 140 bedeutet: Auf 10.000 Kinder und Jugendliche kamen im Jahr 140 Prüfungen.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Kinder gefährdet sind: In etwa einem Drittel der Verfahren bestätigt sich eine Gefährdung.',
	pitfalls: 'Verfahren, nicht Kinder. Aufmerksamkeit und Meldewege beeinflussen die Zahl stark.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['inobhutnahmen', 'hilfen-zur-erziehung'],
	legalBasis: '§ 8a SGB VIII'
} satisfies Indicator;
