import { CENSUS_2022_MEAN_POPULATION } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'verfuegbares-einkommen',
	catalogue: 'X04',
	version: 1,
	theme: 'einkommen',
	position: 10,
	name: 'Verfügbares Einkommen je Einwohner',
	shortName: 'Verfügbares Einkommen',
	synonyms: ['Einkommen', 'Kaufkraft', 'Haushaltseinkommen', 'Verdienst'],
	meaning: 'So viel Geld hatten die Menschen im Durchschnitt im Jahr nach Steuern und Abgaben zur Verfügung.',
	numerator: [{ measure: 'disposable-income' }],
	numeratorText: 'verfügbares Einkommen der privaten Haushalte in EUR',
	denominator: [
		{ measure: 'population', times: 0.5, yearOffset: -1 },
		{ measure: 'population', times: 0.5 }
	],
	denominatorText: 'mittlere Bevölkerung des Jahres',
	multiplier: 1,
	unit: '€',
	decimals: 0,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 100,
	levels: ['county', 'district', 'state', 'country'],
	leadingBasis: 'official',
	populationBasis:
		'Mittlere Bevölkerung: halbe Summe der Einwohnerzahlen vom 31.12. des Vorjahres und vom 31.12. des Jahres',
	source: 'Volkswirtschaftliche Gesamtrechnungen der Länder (82411); Bevölkerung wie bei der Bevölkerungszahl',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm: 'jährlich, etwa zwei Jahre nach dem Berichtsjahr',
	method:
		'Verfügbares Einkommen der privaten Haushalte, geteilt durch die mittlere Bevölkerung. Enthalten sind auch private Organisationen ohne Erwerbszweck, zum Beispiel Vereine und Kirchen. Vor 2012 wird nicht gerechnet: Die gelieferten Einwohnerzahlen beruhen dort auf der Volkszählung 1987, die amtliche Rechnung schon auf dem Zensus 2011. Für diese Jahre steht der veröffentlichte Wert als eigene Kennzahl.',
	readingAid:
		'Ein Wert von 22.000 bedeutet: Rechnerisch standen jedem Menschen, auch jedem Kind, im Jahr 22.000 Euro zur Verfügung.',
	doesNotSay:
		'Die Zahl sagt nicht, wie das Einkommen verteilt ist: Wenige hohe Einkommen heben den Durchschnitt. Die Preise und Mieten vor Ort sind nicht berücksichtigt.',
	pitfalls:
		'Die Volkswirtschaftlichen Gesamtrechnungen werden rückwirkend revidiert; nur Werte desselben Rechenstandes vergleichen.',
	firstYear: 2012,
	breaks: [CENSUS_2022_MEAN_POPULATION],
	related: ['verfuegbares-einkommen-amtlich', 'mindestsicherungsquote'],
	regionalatlas: 'AI1601'
} satisfies Indicator;
