import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'auslaenderanteil',
	catalogue: 'D21',
	version: 1,
	theme: 'demografie',
	position: 160,
	name: 'Anteil der Bevölkerung ohne deutschen Pass',
	shortName: 'Ohne deutschen Pass',
	synonyms: ['Ausländerquote', 'Ausländeranteil', 'Ausländer', 'Nichtdeutsche', 'Migration'],
	meaning: 'So groß ist der Anteil der Menschen ohne deutsche Staatsangehörigkeit.',
	numerator: [{ measure: 'population', where: { citizenship: 'foreign' } }],
	numeratorText: 'Personen ohne deutsche Staatsangehörigkeit',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Es zählt die erste Staatsangehörigkeit; Menschen mit deutscher und weiterer Staatsangehörigkeit zählen als Deutsche.',
	readingAid: 'Ein Wert von 25 % bedeutet: Von 100 Menschen haben 25 keinen deutschen Pass.',
	doesNotSay:
		'Die Zahl sagt nichts über Herkunft, Sprache oder Dauer des Aufenthalts. Wer zusätzlich einen deutschen Pass hat, zählt als deutsch.',
	pitfalls: 'Gezählt wird die erste Staatsangehörigkeit. Wer neben einer anderen die deutsche hat, zählt als deutsch.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['wanderungssaldo', 'beschaeftigte-auslaender'],
	regionalatlas: 'AI0208'
} satisfies Indicator;
