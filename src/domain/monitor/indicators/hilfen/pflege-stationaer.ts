import { CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflege-stationaer',
	catalogue: 'H11',
	version: 2,
	theme: 'hilfen',
	position: 70,
	name: 'Anteil der Pflegebedürftigen in vollstationärer Pflege',
	shortName: 'Stationäre Pflege',
	synonyms: ['Pflegeheim', 'Heimquote', 'Altenheim', 'Seniorenheim'],
	meaning: 'So viele von 100 Pflegebedürftigen werden in einem Pflegeheim versorgt.',
	numerator: [{ measure: 'care-recipients', where: { kind: 'residential-permanent' } }],
	numeratorText: 'vollstationär versorgte Pflegebedürftige (Dauer- und Kurzzeitpflege)',
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
		'Nur vollstationäre Dauerpflege; Kurzzeitpflege und Tagespflege zählen nicht dazu. Bis Fassung 1 war die Kurzzeitpflege enthalten.',
	readingAid: 'Ein Wert von 25 % bedeutet: Von 100 Pflegebedürftigen werden 25 im Heim versorgt.',
	doesNotSay:
		'Die Zahl sagt nicht, woher die Menschen kommen: Gezählt wird am Ort des Heims, nicht am früheren Wohnort.',
	pitfalls:
		'Fassung 1 zählte die Kurzzeitpflege mit, Fassung 2 nur die Dauerpflege. Versorgungsort, nicht früherer Wohnort.',
	breaks: [CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE],
	related: ['pflegeplaetze', 'pflege-ambulant'],
	legalBasis: 'SGB XI'
} satisfies Indicator;
