import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitslosenanteil-sgb2',
	catalogue: 'B17',
	version: 1,
	theme: 'beschaeftigung',
	position: 100,
	name: 'Arbeitslosenanteil im Rechtskreis SGB II',
	shortName: 'Arbeitslose SGB II',
	synonyms: ['Jobcenter', 'Bürgergeld', 'Hartz IV'],
	meaning: 'So viele von 100 Menschen im erwerbsfähigen Alter sind arbeitslos und werden vom Jobcenter betreut.',
	numerator: [{ measure: 'unemployed', where: { circle: 'sgb2' } }],
	numeratorText: 'Arbeitslose im Rechtskreis SGB II im Jahresdurchschnitt',
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
		'Der Rechtskreis SGB II umfasst die Arbeitslosen, die das Jobcenter betreut, meist mit Bürgergeld. Zusammen mit dem Anteil im Rechtskreis SGB III ergibt sich der Arbeitslosenanteil. Wechseln ganze Gruppen zwischen den Rechtskreisen, bricht die Reihe.',
	readingAid:
		'Ein Wert von 2,5 % bedeutet: Von 1.000 Menschen von 15 bis 64 Jahren waren 25 arbeitslos und wurden vom Jobcenter betreut.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen Grundsicherung bekommen: Viele Leistungsberechtigte arbeiten, erziehen Kinder oder sind krank.',
	pitfalls:
		'Wechsel des Rechtskreises (Geflüchtete aus der Ukraine im Juni 2022, unter 25-Jährige nach geplanter Reform) brechen die Reihe. Mit dem Anteil im SGB III zusammen ergibt sich der Arbeitslosenanteil.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2022,
			text: 'Seit Juni 2022 werden Geflüchtete aus der Ukraine im Rechtskreis SGB II betreut.',
			label: 'Ukraine: Geflüchtete'
		}
	],
	related: ['arbeitslosenanteil', 'arbeitslosenanteil-sgb3', 'sgb2-quote'],
	legalBasis: 'SGB II'
} satisfies Indicator;
