import { CARE_DEFINITION, CARE_GRADE_ONE, CARE_LATE_ENTRIES, CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegequote-ab-80-frauen',
	catalogue: 'H10a',
	version: 1,
	theme: 'hilfen',
	position: 52,
	name: 'Pflegequote der Frauen ab 80 Jahren',
	shortName: 'Pflegequote Frauen ab 80',
	synonyms: ['Pflege im hohen Alter', 'Hochaltrige', 'Pflegebedürftigkeit'],
	meaning: 'So viele von 100 Frauen ab 80 Jahren sind pflegebedürftig.',
	numerator: [{ measure: 'care-recipients', where: { age: [80], sex: 'female' } }],
	numeratorText: 'Pflegebedürftige ab 80 Jahren, Frauen',
	denominator: [{ measure: 'population', where: { age: [80], sex: 'female' } }],
	denominatorText: 'Frauen ab 80 Jahren',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Frauen ab 80 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Pflegestatistik (22411, 22412) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), 15.12. und 31.12.',
	method:
		'Pflegebedürftige der Gruppe geteilt durch die Bevölkerung der Gruppe. Nach Alter und Geschlecht getrennt ist die Quote die Grundlage der Vorausberechnung des Pflegebedarfs.',
	readingAid: 'Ein Wert von 45 % bedeutet: Von 100 Frauen ab 80 Jahren sind 45 pflegebedürftig.',
	doesNotSay: 'Die Zahl sagt nicht, wie schwer die Pflegebedürftigkeit ist und wer pflegt.',
	pitfalls: 'Innerhalb der Gruppe ab 80 steigt die Quote steil; ein höherer Anteil über 90-Jähriger hebt sie.',
	breaks: [CENSUS_2011, CENSUS_2022, CARE_DEFINITION, CARE_GRADE_ONE, CARE_LATE_ENTRIES],
	related: ['pflegequote', 'pflegequote-ab-80', 'pflegequote-ab-80-maenner'],
	legalBasis: '§§ 14, 15 SGB XI'
} satisfies Indicator;
