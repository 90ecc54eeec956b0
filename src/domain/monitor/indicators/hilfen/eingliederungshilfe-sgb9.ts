import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'eingliederungshilfe-sgb9',
	catalogue: 'H14',
	version: 1,
	theme: 'hilfen',
	position: 132,
	name: 'Eingliederungshilfe nach dem SGB IX',
	shortName: 'Eingliederungshilfe SGB IX',
	synonyms: ['Behinderung', 'Teilhabe', 'Bundesteilhabegesetz', 'BTHG'],
	meaning: 'So viele von 1.000 Menschen bekommen Eingliederungshilfe, weil eine Behinderung ihre Teilhabe einschränkt.',
	numerator: [{ measure: 'sgb9-integration-recipients' }],
	numeratorText: 'Leistungsberechtigte nach Teil 2 SGB IX am 31.12.',
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
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres',
	source:
		'Landeswohlfahrtsverband Hessen und Kreis; amtlich: Statistik der Eingliederungshilfe (22161); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method:
		'In Hessen entscheidet die Lebensabschnittszuständigkeit: bis zum Ende der Schulzeit der Kreis, danach der Landeswohlfahrtsverband. Beide zusammen ergeben den Zähler.',
	readingAid: 'Ein Wert von 9 bedeutet: Von 1.000 Menschen bekommen 9 Eingliederungshilfe.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen mit Behinderung im Gebiet leben: Die meisten bekommen keine Eingliederungshilfe.',
	pitfalls:
		'Zwei Träger: Nur zusammen vollständig, Doppelmeldungen beim Wechsel prüfen. Nicht mit der Reihe nach dem SGB XII bis 2019 verbinden.',
	firstYear: 2020,
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['eingliederungshilfe', 'schwerbehinderte', 'seelische-behinderung-35a'],
	legalBasis: 'Teil 2 SGB IX (§§ 90 ff.)'
} satisfies Indicator;
