import type { Indicator } from '../../indicator.ts';

export default {
	id: 'bevoelkerungsveraenderung',
	catalogue: 'D02',
	version: 1,
	theme: 'demografie',
	position: 20,
	name: 'Bevölkerungsveränderung zum Vorjahr',
	shortName: 'Veränderung',
	synonyms: ['Wachstum', 'Bevölkerungsentwicklung', 'Zuwachs', 'Schrumpfung'],
	meaning: 'Um so viel Prozent ist die Bevölkerung in einem Jahr gewachsen oder geschrumpft.',
	numerator: [{ measure: 'population' }, { measure: 'population', times: -1, yearOffset: -1 }],
	numeratorText: 'Bevölkerung am 31.12. minus Bevölkerung am 31.12. des Vorjahres',
	denominator: [{ measure: 'population', yearOffset: -1 }],
	denominatorText: 'Bevölkerung am 31.12. des Vorjahres',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Bevölkerung mit Hauptwohnung am 31.12. des Vorjahres',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Differenz der Bestände zweier Jahresenden, geteilt durch den Bestand des Vorjahres. Über einen Wechsel der Zensusgrundlage hinweg wird sie nicht gebildet. Das amtliche Maß AI0202 teilt durch die Jahresdurchschnittsbevölkerung und rechnet je 10.000.',
	readingAid:
		'Ein Wert von 1,2 bedeutet: Auf 100 Menschen im Vorjahr kommt rechnerisch gut einer mehr. Ein Minuszeichen zeigt einen Rückgang.',
	doesNotSay:
		'Die Zahl sagt nicht, woher die Veränderung kommt: Geburten, Sterbefälle, Umzüge und nachträgliche Registerkorrekturen wirken zusammen.',
	pitfalls:
		'Bestandskorrekturen des Registers und Gebietsänderungen sehen aus wie Wachstum. Über einen Zensus hinweg wird nicht gerechnet.',
	breaks: [
		{
			year: 2012,
			basis: 'official',
			text: 'Ab 2012 beruhen beide Jahresenden auf dem Zensus 2011; 2011 mischt zwei Grundlagen und wird nicht gebildet.'
		},
		{
			year: 2025,
			basis: 'official',
			text: 'Ab 2025 beruhen beide Jahresenden auf dem Zensus 2022; 2024 mischt zwei Grundlagen und wird nicht gebildet.'
		}
	],
	related: ['bevoelkerung', 'wanderungssaldo', 'natuerlicher-saldo']
} satisfies Indicator;
