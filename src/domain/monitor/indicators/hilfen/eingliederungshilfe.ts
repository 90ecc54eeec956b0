import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'eingliederungshilfe',
	catalogue: 'H14a',
	version: 1,
	theme: 'hilfen',
	position: 130,
	name: 'Eingliederungshilfe für Menschen mit Behinderung',
	shortName: 'Eingliederungshilfe',
	synonyms: ['Behinderung', 'Teilhabe', 'Menschen mit Behinderung', 'Bundesteilhabegesetz'],
	meaning:
		'So viele von 1.000 Menschen bekommen Eingliederungshilfe, also Unterstützung zur Teilhabe bei einer Behinderung.',
	numerator: [{ measure: 'special-assistance-recipients', where: { benefit: 'integration' } }],
	numeratorText: 'Empfängerinnen und Empfänger von Eingliederungshilfe am 31.12.',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Sozialhilfestatistik (22131) der Statistischen Ämter des Bundes und der Länder; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 31.12.',
	method:
		'Bis 2019 Leistungen nach dem 6. Kapitel SGB XII. Danach gehört die Eingliederungshilfe zum SGB IX und wird in einer anderen Statistik geführt.',
	readingAid: 'Ein Wert von 8 bedeutet: Von 1.000 Menschen bekommen 8 Eingliederungshilfe.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen mit Behinderung im Gebiet leben: Die meisten von ihnen bekommen keine Eingliederungshilfe.',
	pitfalls:
		'Die Reihe nach dem SGB XII endet 2019. Für die Zeit danach steht die eigene Kennzahl nach dem SGB IX; beide nicht verbinden.',
	breaks: [
		CENSUS_2011,
		CENSUS_2022,
		{
			year: 2020,
			text: 'Seit 2020 ist die Eingliederungshilfe im SGB IX geregelt; Zählung und Zuständigkeit haben sich geändert.',
			label: 'Wechsel ins SGB IX'
		}
	],
	related: ['grundsicherung-bei-erwerbsminderung'],
	legalBasis: 'SGB IX, Teil 2; bis 2019 §§ 53 ff. SGB XII'
} satisfies Indicator;
