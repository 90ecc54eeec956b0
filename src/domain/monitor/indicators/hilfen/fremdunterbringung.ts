import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'fremdunterbringung',
	catalogue: 'H02',
	version: 1,
	theme: 'hilfen',
	position: 42,
	name: 'Fremdunterbringung von Kindern und Jugendlichen',
	shortName: 'Fremdunterbringung',
	synonyms: ['Heimerziehung', 'Pflegefamilie', 'Vollzeitpflege', 'Kinderheim'],
	meaning:
		'So viele junge Menschen leben in einer Pflegefamilie, im Heim oder in betreutem Wohnen, je 10.000 unter 21-Jährige.',
	numerator: [{ measure: 'placements-outside-family' }],
	numeratorText: 'Hilfen nach §§ 33 und 34 (auch mit § 41) SGB VIII am 31.12.',
	denominator: [{ measure: 'population', where: { age: [0, 20] } }],
	denominatorText: 'Personen unter 21 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'lower-is-better',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 0 bis 20 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Jugendamt des Kreises; amtlich: Kinder- und Jugendhilfestatistik (22517); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Eigene Geschäftsstatistik: frei nutzbar mit Quellenangabe nach der Freigabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, 31.12.',
	method: 'Vollzeitpflege und Heimerziehung zusammen, Bestand am Jahresende.',
	readingAid: 'Ein Wert von 85 bedeutet: Von 10.000 jungen Menschen leben 85 außerhalb der eigenen Familie.',
	doesNotSay: 'Die Zahl sagt nicht, ob die Unterbringung richtig war; für manche Kinder ist sie der bessere Ort.',
	pitfalls:
		'Zuständigkeitswechsel nach § 86 SGB VIII: Es zählt das Jugendamt, das die Hilfe trägt, nicht der Ort der Unterbringung.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['hilfen-zur-erziehung', 'inobhutnahmen'],
	legalBasis: '§§ 33, 34, 41, 86 SGB VIII'
} satisfies Indicator;
