import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenanteil',
	catalogue: 'B11',
	version: 1,
	theme: 'beschaeftigung',
	position: 70,
	name: 'Arbeitslosenanteil',
	shortName: 'Arbeitslosenanteil',
	synonyms: ['Arbeitslosigkeit', 'Arbeitslosendichte', 'Arbeitslose', 'Arbeitslosenquote der Gemeinde'],
	meaning: 'So viele von 100 Menschen im erwerbsfähigen Alter sind arbeitslos gemeldet.',
	numerator: [{ measure: 'unemployed' }],
	numeratorText: 'Arbeitslose (SGB II und SGB III) im Jahresdurchschnitt',
	denominator: [{ measure: 'population', where: { age: [15, 64] } }],
	denominatorText: 'Personen von 15 bis 64 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Arbeitslosenstatistik (13211); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Durchschnitt der zwölf Monatswerte',
	method:
		'Jahresdurchschnitt der registrierten Arbeitslosen, geteilt durch die Bevölkerung von 15 bis 64 Jahren am 31.12. desselben Jahres. Wenige Arbeitslose sind älter als 64, weil die Altersgrenze der Rente steigt; sie zählen im Zähler mit. Für Gemeinden veröffentlicht die Bundesagentur keine Quote; der Anteil macht sie vergleichbar.',
	readingAid:
		'Ein Wert von 4 % bedeutet: Von 100 Menschen von 15 bis 64 Jahren waren im Jahresdurchschnitt 4 arbeitslos gemeldet.',
	doesNotSay:
		'Die Zahl ist keine Arbeitslosenquote und liegt immer unter ihr, weil auch Menschen im Nenner stehen, die nicht arbeiten wollen oder können. Wer an einer Maßnahme teilnimmt, zählt nicht als arbeitslos.',
	pitfalls:
		'Ist keine Arbeitslosenquote und immer niedriger als diese: Im Nenner stehen alle Menschen von 15 bis 64 Jahren, nicht nur die Erwerbspersonen.',
	breaks: [
		{
			year: 2005,
			text: 'Mit dem SGB II wurden 2005 auch arbeitsfähige Sozialhilfeempfänger als arbeitslos gezählt.',
			label: 'Einführung SGB II'
		},
		CENSUS_2011,
		CENSUS_2022
	],
	related: ['arbeitslosenquote', 'arbeitslosenanteil-jugend', 'langzeitarbeitslose', 'sgb2-quote']
} satisfies Indicator;
