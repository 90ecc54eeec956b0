import { CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflege-ambulant',
	catalogue: 'H24',
	version: 1,
	theme: 'hilfen',
	position: 60,
	name: 'Anteil der Pflegebedürftigen mit ambulantem Dienst',
	shortName: 'Ambulante Pflege',
	synonyms: ['Pflegedienst', 'Sozialstation', 'häusliche Pflege', 'ambulante Pflege'],
	meaning: 'So viele von 100 Pflegebedürftigen werden zu Hause von einem Pflegedienst versorgt.',
	numerator: [{ measure: 'care-recipients', where: { kind: 'home-care' } }],
	numeratorText: 'ambulant versorgte Pflegebedürftige',
	denominator: [{ measure: 'care-recipients' }],
	denominatorText: 'Pflegebedürftige insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Pflegebedürftige nach dem SGB XI',
	source: 'Pflegestatistik (22411) der Statistischen Ämter des Bundes und der Länder',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 15.12., Pflegegeld 31.12.',
	method:
		'Gezählt wird, wer einen Pflegedienst als Sachleistung bekommt, auch zusammen mit Pflegegeld. Seit 2019 ergeben Pflegedienst, Heim und Pflegegeld zusammen nicht mehr 100 %, weil Pflegegrad 1 ohne solche Leistungen mitzählt.',
	readingAid: 'Ein Wert von 23 % bedeutet: Von 100 Pflegebedürftigen bekommen 23 Hilfe von einem ambulanten Dienst.',
	doesNotSay: 'Die Zahl sagt nicht, wie viel Hilfe der Dienst leistet und wie viel die Angehörigen.',
	pitfalls:
		'Pflegestatistik alle zwei Jahre; 2017 neuer Pflegebegriff. Wer Pflegegeld und Pflegedienst verbindet, zählt beim Pflegedienst.',
	breaks: [CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE],
	related: ['pflegebeduerftige', 'pflegegeld'],
	legalBasis: 'SGB XI'
} satisfies Indicator;
