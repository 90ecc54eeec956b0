import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegeplaetze',
	catalogue: 'H20',
	version: 1,
	theme: 'hilfen',
	position: 90,
	name: 'Plätze in Pflegeheimen je 1.000 Menschen ab 65 Jahren',
	shortName: 'Pflegeplätze',
	synonyms: ['Heimplätze', 'Pflegeheim', 'Altenpflegeheim'],
	meaning: 'So viele Plätze in Pflegeheimen gibt es je 1.000 Menschen ab 65 Jahren.',
	numerator: [{ measure: 'care-places', where: { kind: 'residential' } }],
	numeratorText: 'verfügbare Plätze in Pflegeheimen',
	denominator: [{ measure: 'population', where: { age: [65] } }],
	denominatorText: 'Personen ab 65 Jahren',
	multiplier: 1000,
	unit: 'je 1.000',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 65 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source:
		'Pflegestatistik (22411) der Statistischen Ämter des Bundes und der Länder; Gemeindewerte aus der Heimaufsicht; Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'alle zwei Jahre (ungerade Jahre), Stichtag 15.12., Pflegegeld 31.12.',
	method:
		'Voll- und teilstationäre Plätze nach Standort, gerechnet wie im Regionalatlas. Amtlich gibt es die Zahl nur für Kreise; Gemeindewerte stammen aus der Heimaufsicht.',
	readingAid: 'Ein Wert von 45 bedeutet: Auf 1.000 Menschen ab 65 Jahren kommen 45 Plätze.',
	doesNotSay: 'Die Zahl sagt nicht, ob Plätze frei sind oder wer sie belegt; Menschen aus anderen Orten ziehen zu.',
	pitfalls: 'Standort der Plätze, nicht Herkunft der Bewohnerinnen und Bewohner.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['pflege-stationaer', 'pflegepersonal-heime'],
	regionalatlas: 'AI1405',
	legalBasis: 'SGB XI'
} satisfies Indicator;
