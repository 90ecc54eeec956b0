import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'arbeitsplatzdichte',
	catalogue: 'B05',
	version: 1,
	theme: 'beschaeftigung',
	position: 50,
	name: 'Beschäftigte am Arbeitsort je 1.000 Menschen im erwerbsfähigen Alter',
	shortName: 'Arbeitsplätze',
	synonyms: ['Arbeitsplatzdichte', 'SvB Arbeitsort', 'Quote SvB Arbeitsort'],
	meaning:
		'So viele sozialversicherungspflichtige Arbeitsplätze gibt es im Gebiet je 1.000 Menschen von 15 bis 64 Jahren.',
	numerator: [{ measure: 'employed-at-workplace' }],
	numeratorText: 'sozialversicherungspflichtig Beschäftigte mit Arbeitsort im Gebiet, 30.06.',
	denominator: [{ measure: 'population', where: { age: [15, 64] } }],
	denominatorText: 'Personen von 15 bis 64 Jahren',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 0,
	polarity: 'neutral',
	interval: 'byar',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen von 15 bis 64 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Statistik der Bundesagentur für Arbeit: Beschäftigungsstatistik (13111); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; Bundesagentur: mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, Stichtag 30.06.; Wartezeit der Bundesagentur sechs Monate',
	method:
		'Beschäftigte nach Arbeitsort geteilt durch die 15- bis 64-Jährigen am 31.12. Der Regionalatlas (AI0701) nimmt statt der Beschäftigten alle Erwerbstätigen.',
	readingAid:
		'Ein Wert von 520 bedeutet: Auf 1.000 Menschen im erwerbsfähigen Alter kommen 520 besetzte Arbeitsplätze im Gebiet. Werte über 1.000 gibt es, wo sehr viele einpendeln.',
	doesNotSay: 'Die Zahl sagt nicht, wer die Arbeitsplätze hat: Viele Beschäftigte pendeln ein.',
	pitfalls:
		'Kann über 1.000 liegen. Nicht verwechseln mit den Erwerbstätigen am Arbeitsort, zu denen auch Beamte und Selbständige gehören.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['beschaeftigungsquote', 'pendlersaldo']
} satisfies Indicator;
