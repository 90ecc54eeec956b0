import type { Indicator } from '../../indicator.ts';

export default {
	id: 'armutsgefaehrdung',
	catalogue: 'X06',
	version: 1,
	theme: 'einkommen',
	position: 70,
	name: 'Armutsgefährdungsquote',
	shortName: 'Armutsgefährdung',
	synonyms: ['Armut', 'Armutsquote', 'Armutsrisiko'],
	meaning: 'So viele von 100 Menschen haben weniger als 60 Prozent des mittleren Einkommens.',
	numerator: [{ measure: 'poverty-risk-rate' }],
	numeratorText: 'veröffentlichter Anteil der Personen mit weniger als 60 % des Median-Äquivalenzeinkommens',
	multiplier: 1,
	unit: '%',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis: 'Bevölkerung in Privathaushalten am Ort der Hauptwohnung',
	source: 'Statistische Ämter des Bundes und der Länder: Mikrozensus (Sozialberichterstattung)',
	licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Kalenderjahr',
	method:
		'Übernommen, wie veröffentlicht, gemessen am Bundesmedian (Regionalatlas AI2301). Für Kreise gibt es keinen Wert: Der Mikrozensus ist eine Stichprobe von einem Prozent und reicht nur für größere Räume.',
	readingAid:
		'Ein Wert von 17 % bedeutet: Von 100 Menschen haben 17 weniger als 60 Prozent des mittleren Einkommens in Deutschland.',
	doesNotSay:
		'Die Zahl sagt nicht, wer Mangel leidet: Sie misst den Abstand zur Mitte. Vermögen und Mieten bleiben außen vor.',
	pitfalls:
		'Stichprobe: Unterschiede von unter einem Prozentpunkt sind meist Zufall. Bundes- und Landesmedian (AI2302) nicht mischen.',
	breaks: [
		{
			year: 2020,
			text: 'Seit 2020 gilt ein neues Erhebungsverfahren des Mikrozensus; davor ist nicht vergleichbar.',
			label: 'neues Verfahren'
		}
	],
	related: ['mindestsicherungsquote', 'verfuegbares-einkommen'],
	regionalatlas: 'AI2301'
} satisfies Indicator;
