import type { Indicator } from '../../indicator.ts';

export default {
	id: 'kosten-der-unterkunft',
	catalogue: 'S13',
	version: 1,
	theme: 'transferleistungen',
	position: 92,
	name: 'Anerkannte Kosten der Unterkunft je Bedarfsgemeinschaft',
	shortName: 'Kosten der Unterkunft',
	synonyms: ['KdU', 'Mietkosten im Bürgergeld', 'Unterkunftskosten', 'Heizkosten'],
	meaning: 'So viel Geld für Miete und Heizung erkennt das Jobcenter im Monat je Bedarfsgemeinschaft an.',
	numerator: [{ measure: 'sgb2-housing-costs' }],
	numeratorText: 'anerkannte laufende Kosten der Unterkunft und Heizung in EUR, Monat im Jahresdurchschnitt',
	denominator: [{ measure: 'sgb2-households', where: { costs: 'housing' } }],
	denominatorText: 'Bedarfsgemeinschaften mit laufenden anerkannten Kosten der Unterkunft',
	multiplier: 1,
	unit: '€ je Monat',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Keine Bevölkerung im Nenner: Bedarfsgemeinschaften mit Kosten der Unterkunft',
	source:
		'Statistik der Bundesagentur für Arbeit: Grundsicherung für Arbeitsuchende (SGB II): Wohn- und Kostensituation',
	licence: 'Nutzung mit Quellenangabe „Statistik der Bundesagentur für Arbeit“',
	rhythm: 'monatlich, hier Jahresdurchschnitt',
	method:
		'Anerkannte, nicht tatsächliche Kosten. Summe der Beträge geteilt durch die Bedarfsgemeinschaften, für Regionen und Kreis Summe durch Summe.',
	readingAid:
		'Ein Wert von 560 bedeutet: Im Durchschnitt erkennt das Jobcenter 560 Euro im Monat je Bedarfsgemeinschaft an.',
	doesNotSay: 'Die Zahl sagt nicht, wie viel Miete wirklich gezahlt wird, und nicht, wie groß die Wohnungen sind.',
	pitfalls:
		'Ändert sich mit den Richtwerten des Kreises und der Größe der Bedarfsgemeinschaften. Seit 2023 gilt eine Karenzzeit.',
	breaks: [
		{
			year: 2023,
			text: 'Seit 2023 werden die Kosten der Unterkunft im ersten Jahr ohne Prüfung der Angemessenheit anerkannt (Karenzzeit, § 22 Abs. 1 SGB II).',
			label: 'Karenzzeit'
		}
	],
	related: ['bedarfsgemeinschaften', 'wohngeldhaushalte'],
	legalBasis: '§ 22 SGB II'
} satisfies Indicator;
