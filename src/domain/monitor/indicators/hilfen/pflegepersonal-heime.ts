import { CARE_GRADES } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegepersonal-heime',
	catalogue: 'H21',
	version: 1,
	theme: 'hilfen',
	position: 100,
	name: 'Personal in Pflegeheimen je 100 Pflegebedürftige',
	shortName: 'Personal in Heimen',
	synonyms: ['Pflegepersonal', 'Personalschlüssel'],
	meaning: 'So viele Beschäftigte in Pflegeheimen kommen auf 100 dort vollstationär versorgte Menschen.',
	numerator: [{ measure: 'care-staff', where: { kind: 'residential' } }],
	numeratorText: 'Beschäftigte in Pflegeheimen',
	denominator: [{ measure: 'care-recipients', where: { kind: 'residential' } }],
	denominatorText: 'vollstationär versorgte Pflegebedürftige',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: vollstationär Versorgte',
	source: 'Pflegestatistik (22411) der Statistischen Ämter des Bundes und der Länder',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 15.12., Pflegegeld 31.12.',
	method:
		'Köpfe, nicht Vollzeitstellen, gerechnet wie im Regionalatlas. Das Personal versorgt auch Menschen in der Tagespflege; sie stehen nicht im Nenner.',
	readingAid: 'Ein Wert von 90 bedeutet: Auf 100 Menschen im Heim kommen 90 Beschäftigte.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Stunden gearbeitet wird: Teilzeit zählt wie Vollzeit, Küche und Verwaltung zählen mit.',
	pitfalls: 'Köpfe, keine Vollzeitwerte. Kurzzeitpflege ist im Nenner enthalten.',
	breaks: [CARE_GRADES],
	related: ['pflegeplaetze', 'pflegepersonal-dienste'],
	regionalatlas: 'AI1403',
	legalBasis: 'SGB XI'
} satisfies Indicator;
