import type { Indicator } from '../../indicator.ts';

export default {
	id: 'sprachauffaelligkeit',
	catalogue: 'H16',
	version: 1,
	theme: 'hilfen',
	position: 150,
	name: 'Einschulungskinder mit auffälliger Sprachentwicklung',
	shortName: 'Auffällige Sprachentwicklung',
	synonyms: ['Sprachförderung', 'Schuleingangsuntersuchung', 'Einschulungsuntersuchung', 'ESU'],
	meaning: 'So viele von 100 untersuchten Einschulungskindern zeigen eine auffällige Sprachentwicklung.',
	numerator: [
		{ measure: 'school-entry-examinations', where: { finding: 'language' } },
		{ measure: 'school-entry-examinations', where: { finding: 'language' }, yearOffset: -1 },
		{ measure: 'school-entry-examinations', where: { finding: 'language' }, yearOffset: -2 }
	],
	numeratorText: 'Einschulungskinder mit Sprachauffälligkeit, drei Jahrgänge',
	denominator: [
		{ measure: 'school-entry-examinations' },
		{ measure: 'school-entry-examinations', yearOffset: -1 },
		{ measure: 'school-entry-examinations', yearOffset: -2 }
	],
	denominatorText: 'untersuchte Einschulungskinder, drei Jahrgänge',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: untersuchte Einschulungskinder nach der Wohngemeinde',
	source: 'Gesundheitsamt des Kreises: Einschulungsuntersuchung',
	licence: 'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe',
	rhythm: 'jährlich, Mittel aus drei Einschulungsjahrgängen',
	method:
		'Befund nach dem hessischen Untersuchungsverfahren. Drei Jahrgänge werden zusammengezählt, damit einzelne Kinder den Wert nicht bestimmen.',
	readingAid: 'Ein Wert von 22 % bedeutet: Von 100 untersuchten Kindern hatten 22 einen auffälligen Befund.',
	doesNotSay:
		'Die Zahl sagt nicht, wie gut ein Kind Deutsch spricht: Untersucht wird die Sprachentwicklung, auch bei mehrsprachigen Kindern.',
	pitfalls: 'Verfahren und Untersuchende wechseln; in den Jahren der Pandemie wurden nicht alle Kinder untersucht.',
	breaks: [],
	related: ['betreuungsquote-3-bis-5', 'gymnasialuebergaenge'],
	legalBasis: '§ 149 Hessisches Schulgesetz'
} satisfies Indicator;
