import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'unbegleitete-minderjaehrige',
	catalogue: 'H03a',
	version: 1,
	theme: 'hilfen',
	position: 44,
	name: 'Vorläufige Inobhutnahmen unbegleiteter Minderjähriger',
	shortName: 'Unbegleitete Minderjährige',
	synonyms: ['UMA', 'unbegleitete minderjährige Ausländer', 'Flüchtlingskinder'],
	meaning:
		'So viele unbegleitete ausländische Minderjährige hat das Jugendamt im Jahr vorläufig aufgenommen, je 10.000 unter 18-Jährige.',
	numerator: [{ measure: 'protective-custody', where: { kind: 'unaccompanied' } }],
	numeratorText: 'vorläufige Inobhutnahmen nach § 42a SGB VIII im Kalenderjahr',
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
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22523); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method: 'Aufnahmen nach § 42a vor der Verteilung auf die Länder.',
	readingAid:
		'Ein Wert von 12 bedeutet: Auf 10.000 Kinder und Jugendliche kamen 12 vorläufige Inobhutnahmen unbegleiteter Minderjähriger.',
	doesNotSay: 'Die Zahl sagt nicht, wie viele von ihnen hier bleiben: Die meisten werden verteilt.',
	pitfalls: 'Nähe zum Flughafen und zu Grenzen prägt den Wert. Nicht mit den übrigen Inobhutnahmen zusammenzählen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['inobhutnahmen'],
	legalBasis: '§§ 42a bis 42f SGB VIII'
} satisfies Indicator;
