import { CARE_GRADES } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegepersonal-dienste',
	catalogue: 'H26',
	version: 1,
	theme: 'hilfen',
	position: 110,
	name: 'Personal in Pflegediensten je 100 Pflegebedürftige',
	shortName: 'Personal in Diensten',
	synonyms: ['Pflegedienst', 'Personalschlüssel'],
	meaning: 'So viele Beschäftigte in Pflegediensten kommen auf 100 ambulant versorgte Menschen.',
	numerator: [{ measure: 'care-staff', where: { kind: 'ambulatory' } }],
	numeratorText: 'Beschäftigte in ambulanten Pflegediensten',
	denominator: [{ measure: 'care-recipients', where: { kind: 'home-care' } }],
	denominatorText: 'ambulant versorgte Pflegebedürftige',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: ambulant Versorgte',
	source: 'Pflegestatistik (22411) der Statistischen Ämter des Bundes und der Länder',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 15.12., Pflegegeld 31.12.',
	method:
		'Köpfe, nicht Vollzeitstellen, gerechnet wie im Regionalatlas. Dienste versorgen auch Menschen außerhalb des Kreises.',
	readingAid: 'Ein Wert von 50 bedeutet: Auf 100 ambulant versorgte Menschen kommen 50 Beschäftigte.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Stunden gearbeitet wird: Teilzeit ist in Pflegediensten besonders häufig.',
	pitfalls: 'Köpfe, keine Vollzeitwerte.',
	breaks: [CARE_GRADES],
	related: ['pflege-ambulant', 'pflegepersonal-heime'],
	regionalatlas: 'AI1404',
	legalBasis: 'SGB XI'
} satisfies Indicator;
