import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenanteil-sgb3',
	catalogue: 'B16',
	version: 1,
	theme: 'beschaeftigung',
	position: 110,
	name: 'Arbeitslosenanteil im Rechtskreis SGB III',
	shortName: 'Arbeitslose SGB III',
	synonyms: ['Arbeitslosenversicherung', 'Arbeitslosengeld'],
	meaning:
		'So viele von 100 Menschen im erwerbsfähigen Alter sind arbeitslos und werden von der Agentur für Arbeit betreut.',
	numerator: [{ measure: 'unemployed', where: { circle: 'sgb3' } }],
	numeratorText: 'Arbeitslose im Rechtskreis SGB III im Jahresdurchschnitt',
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
		'Der Rechtskreis SGB III umfasst die Arbeitslosen, die die Agentur für Arbeit betreut. Zusammen mit dem Anteil im Rechtskreis SGB II ergibt sich der Arbeitslosenanteil.',
	readingAid:
		'Ein Wert von 1,5 % bedeutet: Von 1.000 Menschen von 15 bis 64 Jahren waren 15 arbeitslos und wurden von der Agentur für Arbeit betreut.',
	doesNotSay:
		'Die Zahl sagt nicht, wer Arbeitslosengeld bekommt: Auch Arbeitslose ohne Leistungsanspruch zählen zum Rechtskreis SGB III.',
	pitfalls:
		'Wechsel des Rechtskreises brechen die Reihe. Mit dem Anteil im SGB II zusammen ergibt sich der Arbeitslosenanteil.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['arbeitslosenanteil', 'arbeitslosenanteil-sgb2'],
	legalBasis: 'SGB III'
} satisfies Indicator;
