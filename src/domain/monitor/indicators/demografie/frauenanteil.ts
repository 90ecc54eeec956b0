import { CENSUS_2011, CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'frauenanteil',
	catalogue: 'D30',
	version: 1,
	theme: 'demografie',
	position: 40,
	name: 'Frauenanteil an der Bevölkerung',
	shortName: 'Frauenanteil',
	synonyms: ['Geschlechterverteilung', 'Frauen und Männer'],
	meaning: 'So groß ist der Anteil der Frauen und Mädchen an der Bevölkerung.',
	numerator: [{ measure: 'population', where: { sex: 'female' } }],
	numeratorText: 'Frauen und Mädchen',
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
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis; amtlich: Bevölkerungsfortschreibung der Statistischen Ämter des Bundes und der Länder (12411)',
	licence:
		'Auszählung des Registers: frei nutzbar mit Quellenangabe; amtliche Zahlen: Datenlizenz Deutschland – Namensnennung – Version 2.0',
	rhythm:
		'jährlich, 31.12.; aus dem Register wenige Wochen nach dem Stichtag, amtlich etwa ein halbes bis ein Jahr später',
	method:
		'Gezählt wird nach dem eingetragenen Geschlecht. Einträge „divers“ und „ohne Angabe“ werden wie in der amtlichen Statistik den beiden Gruppen zugeordnet.',
	readingAid: 'Ein Wert von 50,5 % bedeutet: Von 1.000 Menschen sind 505 weiblich.',
	doesNotSay:
		'Die Zahl sagt nichts über Lebenslagen. Ein hoher Wert geht oft nur darauf zurück, dass Frauen länger leben.',
	pitfalls:
		'Im Register gibt es auch „divers“ und „ohne Angabe“; die Standards der Städtestatistik ordnen diese Personen zu, bevor gezählt wird.',
	breaks: [CENSUS_2011, CENSUS_2022],
	related: ['bevoelkerung']
} satisfies Indicator;
