import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenanteil-jugend',
	catalogue: 'B12',
	version: 1,
	theme: 'beschaeftigung',
	position: 80,
	name: 'Arbeitslosenanteil der 15- bis 24-Jährigen',
	shortName: 'Arbeitslose 15–24 Jahre',
	synonyms: ['Jugendarbeitslosigkeit', 'Jugendarbeitslosenquote'],
	meaning: 'So viele von 100 jungen Menschen sind arbeitslos gemeldet.',
	numerator: [{ measure: 'unemployed', where: { age: [15, 24] } }],
	numeratorText: 'Arbeitslose von 15 bis 24 Jahren im Jahresdurchschnitt',
	denominator: [{ measure: 'population', where: { age: [15, 24] } }],
	denominatorText: 'Personen von 15 bis 24 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 24 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Gerechnet wie der Arbeitslosenanteil insgesamt. In kleinen Gemeinden sind die Zahlen klein und können gesperrt sein.',
	readingAid:
		'Ein Wert von 3 % bedeutet: Von 100 Menschen von 15 bis 24 Jahren waren im Jahresdurchschnitt 3 arbeitslos gemeldet.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele ohne Ausbildung sind: Wer zur Schule geht, steht im Nenner, und nicht alle melden sich arbeitslos.',
	pitfalls:
		'Die Bevölkerung enthält Schülerinnen, Schüler und Studierende; mit der Jugendarbeitslosenquote der Bundesagentur ist der Wert nicht vergleichbar. Kleine Gemeinden haben sehr kleine Zahlen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['arbeitslosenanteil', 'arbeitslosenanteil-aeltere']
} satisfies Indicator;
