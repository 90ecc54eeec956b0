import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'pflegeplaetze-hochaltrige',
	catalogue: 'H12',
	version: 1,
	theme: 'hilfen',
	position: 92,
	name: 'Vollstationäre Pflegeplätze je 100 Menschen ab 80 Jahren',
	shortName: 'Pflegeplätze je 100 Hochaltrige',
	synonyms: ['Heimplätze', 'Pflegeheim', 'Versorgungsquote'],
	meaning: 'So viele vollstationäre Pflegeplätze gibt es je 100 Menschen ab 80 Jahren.',
	numerator: [{ measure: 'care-places', where: { kind: 'residential' } }],
	numeratorText: 'verfügbare vollstationäre Plätze',
	denominator: [{ measure: 'population', where: { age: [80] } }],
	denominatorText: 'Personen ab 80 Jahren',
	multiplier: 100,
	unit: 'je 100',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 50,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis: 'Personen ab 80 Jahren mit Hauptwohnung am 31.12. des Jahres',
	source: 'Betreuungs- und Pflegeaufsicht; amtlich: Pflegestatistik (22412); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Datenlizenz Deutschland – Namensnennung – Version 2.0; Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich aus der Aufsicht, amtlich alle zwei Jahre (15.12.)',
	method:
		'Verfügbare Plätze der Dauer- und Kurzzeitpflege am Ort der Einrichtung, geteilt durch die Menschen ab 80 Jahren.',
	readingAid: 'Ein Wert von 14 bedeutet: Auf 100 Menschen ab 80 Jahren kommen 14 Heimplätze.',
	doesNotSay: 'Die Zahl sagt nicht, ob ein Platz frei ist, und nicht, ob Menschen lieber zu Hause versorgt werden.',
	pitfalls: 'Standort der Plätze, nicht Herkunft der Bewohner. Plätze sind nicht belegte Plätze.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['pflegeplaetze', 'pflege-stationaer'],
	legalBasis: '§ 71 SGB XI'
} satisfies Indicator;
