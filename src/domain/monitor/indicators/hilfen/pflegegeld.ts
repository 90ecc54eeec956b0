import { CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegegeld',
	catalogue: 'H25',
	version: 1,
	theme: 'hilfen',
	position: 80,
	name: 'Anteil der Pflegebedürftigen mit Pflegegeld',
	shortName: 'Pflegegeld',
	synonyms: ['pflegende Angehörige', 'häusliche Pflege'],
	meaning:
		'So viele von 100 Pflegebedürftigen bekommen nur Pflegegeld; sie werden zu Hause gepflegt, meist von Angehörigen.',
	numerator: [{ measure: 'care-recipients', where: { kind: 'allowance' } }],
	numeratorText: 'Pflegebedürftige, die ausschließlich Pflegegeld bekommen',
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
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 31.12.',
	method: 'Nur Pflegebedürftige, die nicht zugleich einen Pflegedienst als Sachleistung bekommen.',
	readingAid: 'Ein Wert von 50 % bedeutet: Von 100 Pflegebedürftigen bekommen 50 nur Pflegegeld.',
	doesNotSay: 'Die Zahl sagt nicht, wie stark Angehörige belastet sind und ob sie Unterstützung bekommen.',
	pitfalls: 'Pflegestatistik alle zwei Jahre; 2017 neuer Pflegebegriff.',
	breaks: [CARE_GRADES, CARE_GRADE_ONE_WITHOUT_SERVICE],
	related: ['pflege-ambulant', 'pflegebeduerftige'],
	legalBasis: 'SGB XI'
} satisfies Indicator;
