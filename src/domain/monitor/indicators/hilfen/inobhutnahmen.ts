import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'inobhutnahmen',
	catalogue: 'H03',
	version: 1,
	theme: 'hilfen',
	position: 43,
	name: 'Inobhutnahmen',
	shortName: 'Inobhutnahmen',
	synonyms: ['Kinderschutz', 'Schutzmaßnahmen', '§ 42'],
	meaning:
		'So oft hat das Jugendamt im Jahr Kinder oder Jugendliche vorläufig in Obhut genommen, je 10.000 unter 18-Jährige.',
	numerator: [{ measure: 'protective-custody', where: { kind: 'general' } }],
	numeratorText: 'Inobhutnahmen nach § 42 SGB VIII im Kalenderjahr',
	denominator: [{ measure: 'population', where: { age: [0, 17] } }],
	denominatorText: 'Personen unter 18 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 17 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22523); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Vorläufige Schutzmaßnahmen nach § 42 ohne die vorläufigen Inobhutnahmen unbegleiteter Minderjähriger (§ 42a), die daneben stehen.',
	readingAid: 'Ein Wert von 30 bedeutet: Auf 10.000 Kinder und Jugendliche kamen im Jahr 30 Inobhutnahmen.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele Kinder gefährdet sind: Sie steigt auch, wenn Gefahr früher erkannt wird.',
	pitfalls: 'Maßnahmen, nicht Kinder. Unbegleitete Minderjährige getrennt ausweisen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['unbegleitete-minderjaehrige', 'gefaehrdungseinschaetzungen', 'fremdunterbringung'],
	legalBasis: '§ 42 SGB VIII'
} satisfies Indicator;
