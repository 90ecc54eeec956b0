import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'jugendhilfeplaetze',
	catalogue: 'H23',
	version: 1,
	theme: 'hilfen',
	position: 40,
	name: 'Plätze in Einrichtungen der Erziehungshilfe',
	shortName: 'Plätze Erziehungshilfe',
	synonyms: ['Heimplätze Jugendhilfe', 'stationäre Jugendhilfe', 'institutionelle Jugendhilfe'],
	meaning: 'So viele Plätze in Einrichtungen der Erziehungshilfe gibt es je 10.000 junge Menschen unter 21 Jahren.',
	numerator: [{ measure: 'youth-places', where: { kind: 'child-raising-support' } }],
	numeratorText: 'verfügbare Plätze für Hilfe zur Erziehung und junge Volljährige',
	denominator: [{ measure: 'population', where: { age: [0, 20] } }],
	denominatorText: 'Personen unter 21 Jahren',
	multiplier: 10000,
	unit: 'je 10.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen unter 21 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Kinder- und Jugendhilfestatistik (22542) der Statistischen Ämter; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei bis vier Jahre, Stichtag 31.12.',
	method:
		'Plätze nach Standort der Einrichtung, geteilt durch die Bevölkerung unter 21 Jahren. Amtlich wird nur für Kreise und nur alle vier, später alle zwei Jahre erhoben.',
	readingAid: 'Ein Wert von 15 bedeutet: Auf 10.000 junge Menschen unter 21 Jahren kommen 15 Plätze.',
	doesNotSay:
		'Die Zahl sagt nicht, wie viele junge Menschen Hilfe bekommen: Plätze werden auch von auswärts belegt, und viele Hilfen kommen ohne Platz aus.',
	pitfalls: 'Standort der Plätze, nicht Herkunft der jungen Menschen.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['jugendanteil'],
	legalBasis: '§§ 27 ff., 41 SGB VIII'
} satisfies Indicator;
