import { CENSUS_2022 } from '../../common-breaks.ts';
import type { Indicator } from '../../indicator.ts';

export default {
	id: 'migrationshintergrund',
	catalogue: 'D22',
	version: 1,
	theme: 'demografie',
	position: 162,
	name: 'Anteil der Menschen mit Migrationshintergrund',
	shortName: 'Migrationshintergrund',
	synonyms: ['Migrationsquote', 'Einwanderungsgeschichte', 'Zuwanderung', 'Migrantenanteil'],
	meaning:
		'So groß ist der Anteil der Menschen, die selbst oder deren Familie zugewandert sind, abgeleitet aus dem Melderegister.',
	numerator: [{ measure: 'population', where: { migration: 'with' } }],
	numeratorText: 'Personen mit abgeleitetem Migrationshintergrund',
	denominator: [{ measure: 'population' }],
	denominatorText: 'Bevölkerung insgesamt',
	multiplier: 100,
	unit: '%',
	decimals: 1,
	polarity: 'neutral',
	interval: 'wilson',
	smallestDenominator: 100,
	levels: ['municipality', 'region', 'county'],
	leadingBasis: 'register',
	populationBasis: 'Personen mit alleiniger oder Hauptwohnung im Gebiet am 31.12. des Jahres',
	source:
		'Einwohnermelderegister der Städte und Gemeinden, ausgezählt vom Kreis nach dem Verfahren der Städtestatistik (MigraPro-Typ)',
	licence: 'Eigene Auszählung des Registers: frei nutzbar mit Quellenangabe',
	rhythm: 'jährlich, 31.12.',
	method:
		'Abgeleitet in fester Reihenfolge: ausländische Staatsangehörigkeit, Einbürgerung, Geburtsort im Ausland, zweite Staatsangehörigkeit, bei Minderjährigen auch die Eltern im Haushalt. Eine Schätzung, keine Zählung.',
	readingAid:
		'Ein Wert von 45 % bedeutet: Von 100 Menschen haben nach dem Melderegister 45 einen Migrationshintergrund.',
	doesNotSay:
		'Die Zahl sagt nichts über Sprache, Bildung oder Bleibedauer. Viele der Gezählten sind hier geboren und Deutsche.',
	pitfalls:
		'Nicht mit dem Mikrozensus vergleichbar, auch nicht mit der „Einwanderungsgeschichte“, die das Statistische Bundesamt seit 2023 verwendet (beide Eltern). Angaben über frühere Zuwanderung verblassen im Register.',
	breaks: [CENSUS_2022],
	related: ['auslaenderanteil', 'segregationsindex']
} satisfies Indicator;
