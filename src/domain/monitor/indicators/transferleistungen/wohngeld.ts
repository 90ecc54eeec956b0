import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'wohngeld',
	catalogue: 'S12a',
	version: 1,
	theme: 'transferleistungen',
	position: 80,
	name: 'Haushalte mit Wohngeld',
	shortName: 'Wohngeld',
	synonyms: ['Mietzuschuss', 'Lastenzuschuss', 'Wohnkosten', 'Wohngeld Plus'],
	meaning: 'So viele Haushalte bekommen Wohngeld, gerechnet je 1.000 Einwohner.',
	numerator: [{ measure: 'housing-benefit-households' }],
	numeratorText: 'Haushalte mit allgemeinem Wohngeld am 31.12.',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Wohngeldstatistik (22311) der Statistischen Ämter; Gemeindewerte aus den Wohngeldstellen; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Haushalte mit Miet- oder Lastenzuschuss, geteilt durch die Bevölkerung, weil die Zahl der Haushalte nicht jährlich vorliegt. Lastenzuschuss bekommen Menschen im eigenen Haus. Reformen ändern den Kreis der Berechtigten stark.',
	readingAid: 'Ein Wert von 8 bedeutet: Auf 1.000 Menschen kommen 8 Haushalte, die Wohngeld bekommen.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen von Wohngeld leben: Gezählt werden Haushalte, nicht Personen. Wer Bürgergeld oder Grundsicherung bekommt, hat in der Regel keinen Anspruch auf Wohngeld.',
	pitfalls:
		'Haushalte im Zähler, Menschen im Nenner: kein Anteil. Die Reform 2023 hat die Zahl der Berechtigten etwa verdoppelt.',
	breaks: [
		{ year: 2009, text: 'Wohngeldreform 2009: höhere Leistungen, mehr Berechtigte.' },
		CENSUS_2011,
		CENSUS_2022,
		{ year: 2016, text: 'Wohngeldreform 2016: höhere Leistungen, mehr Berechtigte.' },
		{ year: 2020, text: 'Wohngeldreform 2020: höhere Leistungen, mehr Berechtigte.' },
		{
			year: 2023,
			text: 'Mit dem Wohngeld-Plus-Gesetz hat sich 2023 der Kreis der Berechtigten stark vergrößert.',
			label: 'Wohngeld-Plus'
		}
	],
	related: ['mindestsicherungsquote', 'wohnungen-je-1000'],
	legalBasis: 'WoGG'
} satisfies Indicator;
