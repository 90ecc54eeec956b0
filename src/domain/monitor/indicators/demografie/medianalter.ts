import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'medianalter',
	catalogue: 'D12',
	version: 1,
	theme: 'demografie',
	position: 145,
	name: 'Medianalter der Bevölkerung',
	shortName: 'Medianalter',
	synonyms: ['mittleres Alter', 'Zentralwert des Alters', 'Altersmitte'],
	meaning: 'Die eine Hälfte der Menschen im Gebiet ist jünger, die andere älter als dieses Alter.',
	formula: 'median-age',
	numerator: [{ measure: 'population' }],
	numeratorText: 'Alter, das die jüngere von der älteren Hälfte der Bevölkerung trennt',
	multiplier: 1,
	unit: 'Jahre',
	decimals: 1,
	polarity: 'neutral',
	interval: 'none',
	smallestDenominator: 0,
	levels: ['municipality', 'region', 'county', 'district', 'state', 'country'],
	leadingBasis: 'register',
	populationBasis:
		'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres, einschließlich der Menschen in Heimen und Gemeinschaftsunterkünften',
	source: 'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis',
	licence: 'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12., wenige Wochen nach dem Stichtag',
	method:
		'Aus Einzeljahren des Registers. Innerhalb des Altersjahres, in dem die Hälfte erreicht wird, wird gleichmäßig verteilt. Aus Altersgruppen wird kein Median geschätzt, deshalb gibt es aus amtlichen Altersgruppen keinen Wert.',
	readingAid: 'Ein Wert von 44,3 bedeutet: Die Hälfte der Menschen ist jünger als 44,3 Jahre, die andere Hälfte älter.',
	doesNotSay:
		'Die Zahl sagt nicht, wie weit die Alter auseinanderliegen. Zwei Gebiete mit gleichem Median können ganz verschieden aufgebaut sein; das zeigt der Altersaufbau.',
	pitfalls: 'Nicht mit dem Durchschnittsalter verwechseln: Sehr hohe Alter heben den Durchschnitt, den Median kaum.',
	breaks: [CENSUS_2022],
	related: ['durchschnittsalter', 'altenquotient']
} satisfies Indicator;
