import type { Indicator } from '../../indicator.ts';

export default {
	id: 'mietbelastung',
	catalogue: 'W07',
	version: 1,
	theme: 'wohnen',
	position: 70,
	name: 'Mietbelastungsquote',
	shortName: 'Mietbelastung',
	synonyms: ['Miete', 'Wohnkosten', 'Mietquote', 'hohe Mieten'],
	meaning: 'So viel von ihrem Nettoeinkommen geben Mieterhaushalte im Mittel für die Bruttokaltmiete aus.',
	numerator: [{ measure: 'rent-burden-rate' }],
	numeratorText: 'veröffentlichter Anteil der Bruttokaltmiete am Haushaltsnettoeinkommen der Mieterhaushalte',
	multiplier: 1,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Hauptmieterhaushalte in Wohngebäuden',
	source: 'Statistische Ämter des Bundes und der Länder: Mikrozensus-Zusatzerhebung Wohnen',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle vier Jahre, zuletzt 2018 und 2022',
	method:
		'Übernommen, wie veröffentlicht. Der Zensus erhebt nur die Miete, nicht das Einkommen; deshalb gibt es für Kreise und Gemeinden keinen Wert.',
	readingAid:
		'Ein Wert von 28 % bedeutet: Mieterhaushalte geben im Mittel 28 Prozent ihres Nettoeinkommens für die Bruttokaltmiete aus.',
	doesNotSay:
		'Die Zahl sagt nicht, wer überlastet ist: Haushalte mit wenig Geld zahlen oft weit mehr als den Durchschnitt.',
	pitfalls: 'Stichprobe. Warm- und Kaltmiete nicht mischen.',
	breaks: [],
	related: ['wohngeldhaushalte', 'kosten-der-unterkunft']
} satisfies Indicator;
