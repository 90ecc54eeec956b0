import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'schwerbehinderte',
	catalogue: 'H15',
	version: 1,
	theme: 'hilfen',
	position: 140,
	name: 'Anteil der schwerbehinderten Menschen',
	shortName: 'Schwerbehinderte',
	synonyms: ['Schwerbehinderung', 'Schwerbehindertenquote', 'Behinderung', 'Schwerbehindertenausweis'],
	meaning: 'So viele von 100 Menschen haben einen gültigen Schwerbehindertenausweis.',
	numerator: [{ measure: 'severely-disabled-persons' }],
	numeratorText: 'Personen mit gültigem Ausweis und einem Grad der Behinderung ab 50',
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
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres',
	source:
		'Hessisches Amt für Versorgung und Soziales; amtlich: Statistik der schwerbehinderten Menschen (22711); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'alle zwei Jahre (ungerade Jahre), 31.12.',
	method: 'Nur Personen mit gültigem Ausweis.',
	readingAid: 'Ein Wert von 9,5 % bedeutet: Von 100 Menschen haben 9 bis 10 einen Schwerbehindertenausweis.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele Menschen mit einer Behinderung leben: Ein Ausweis muss beantragt werden, und viele tun das nicht.',
	pitfalls:
		'Die Quelle rundet auf ein Vielfaches von 5; Summen weichen dadurch ab. Gestorbene werden verzögert ausgetragen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['eingliederungshilfe-sgb9', 'schwerbehinderte-arbeitslose'],
	legalBasis: '§ 2 Abs. 2, § 214 SGB IX'
} satisfies Indicator;
