import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenanteil-aeltere',
	catalogue: 'B18',
	version: 1,
	theme: 'beschaeftigung',
	position: 90,
	name: 'Arbeitslosenanteil der 55- bis 64-Jährigen',
	shortName: 'Arbeitslose 55–64 Jahre',
	synonyms: ['ältere Arbeitslose', 'Arbeitslosenquote Ältere'],
	meaning: 'So viele von 100 Menschen von 55 bis 64 Jahren sind arbeitslos gemeldet.',
	numerator: [{ measure: 'unemployed', where: { age: [55, 64] } }],
	numeratorText: 'Arbeitslose von 55 bis 64 Jahren im Jahresdurchschnitt',
	denominator: [{ measure: 'population', where: { age: [55, 64] } }],
	denominatorText: 'Personen von 55 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 55 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Gerechnet wie der Arbeitslosenanteil insgesamt. Bis 2022 zählten manche Leistungsberechtigte ab 58 Jahren nicht als arbeitslos (§ 53a Abs. 2 SGB II in der alten Fassung).',
	readingAid:
		'Ein Wert von 4 % bedeutet: Von 100 Menschen von 55 bis 64 Jahren waren im Jahresdurchschnitt 4 arbeitslos gemeldet.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Ältere keine Arbeit haben: Wer früh in Rente ging, zählt nicht; ebenso wenig, wer bis 2022 unter die Sonderregelung fiel.',
	pitfalls:
		'Seit 2008 zählen manche Ältere, denen ein Jahr lang keine Stelle angeboten wurde, nicht als arbeitslos (bis 2022, § 53a SGB II).',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2023,
			text: 'Die Sonderregelung des § 53a Abs. 2 SGB II ist Ende 2022 weggefallen; nach und nach zählen mehr Leistungsberechtigte ab 58 Jahren als arbeitslos.',
			label: 'ab 58 Jahren mitgezählt'
		}
	],
	related: ['arbeitslosenanteil', 'arbeitslosenanteil-jugend']
} satisfies Indicator;
