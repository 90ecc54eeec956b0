import { CARE_DEFINITION, CARE_GRADE_ONE, CARE_LATE_ENTRIES, CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegequote',
	catalogue: 'H09',
	version: 1,
	theme: 'hilfen',
	position: 48,
	name: 'Pflegequote',
	shortName: 'Pflegequote',
	synonyms: ['Pflegebedürftigkeit', 'Pflegebedürftige', 'Pflegeversicherung'],
	meaning: 'So viele von 100 Menschen sind pflegebedürftig im Sinne der Pflegeversicherung.',
	numerator: [{ measure: 'care-recipients' }],
	numeratorText: 'Pflegebedürftige nach dem SGB XI',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres',
	source:
		'Pflegestatistik (22411, 22412) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), 15.12. und 31.12.',
	method:
		'Alle Pflegebedürftigen jeden Alters, geteilt durch die Bevölkerung am Jahresende. Zwischen den Erhebungsjahren wird nichts geschätzt.',
	readingAid: 'Ein Wert von 6,5 % bedeutet: Von 100 Menschen sind 6 bis 7 pflegebedürftig.',
	doesNotSay:
		'Die Zahl sagt nicht, ob die Versorgung reicht. Sie hängt vor allem davon ab, wie alt die Bevölkerung ist.',
	pitfalls: '2017 neuer Pflegebegriff, 2019 Pflegegrad 1, 2021 und 2023 Nacherfassung: Die Reihe hat mehrere Brüche.',
	breaks: [CENSUS_2011, CENSUS_2022, CARE_DEFINITION, CARE_GRADE_ONE, CARE_LATE_ENTRIES],
	related: ['pflegebeduerftige', 'pflegequote-ab-80'],
	legalBasis: '§§ 14, 15 SGB XI; § 109 SGB XI'
} satisfies Indicator;
