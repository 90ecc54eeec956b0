import type { Measure } from '../fact.ts';

/** Stocks of people and what changes them. */
export const populationMeasures: readonly Measure[] = [
	{
		code: 'population',
		name: 'Bevölkerung',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Einwohnerinnen und Einwohner mit Hauptwohnung am Stichtag, aus dem Einwohnermelderegister oder aus der amtlichen Fortschreibung.'
	},
	{
		code: 'census-population',
		name: 'Bevölkerung laut Zensus',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Ergebnis eines Zensus zum Zensusstichtag. Die Fortschreibung der Folgejahre baut darauf auf; mit ihrem Wert zum Jahresende stimmt es nicht überein.'
	},
	{
		code: 'mean-age',
		name: 'Durchschnittsalter',
		unit: 'Jahre',
		counts: 'nobody',
		isAdditive: false,
		description: 'Von der amtlichen Statistik veröffentlichtes Durchschnittsalter der Bevölkerung am Stichtag.'
	},
	{
		code: 'births',
		name: 'Lebendgeborene',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Lebendgeborene eines Kalenderjahres nach der Wohngemeinde der Mutter.'
	},
	{
		code: 'deaths',
		name: 'Gestorbene',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Gestorbene eines Kalenderjahres nach der letzten Wohngemeinde, ohne Totgeborene.'
	},
	{
		code: 'arrivals',
		name: 'Zuzüge',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: false,
		description:
			'Zuzüge eines Kalenderjahres über die Gemeindegrenze. Wer innerhalb des Kreises umzieht, zählt auch hier: Die Summe der Gemeinden ist deshalb nicht der Zuzug in den Kreis.'
	},
	{
		code: 'departures',
		name: 'Fortzüge',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: false,
		description:
			'Fortzüge eines Kalenderjahres über die Gemeindegrenze. Wer innerhalb des Kreises umzieht, zählt auch hier: Die Summe der Gemeinden ist deshalb nicht der Fortzug aus dem Kreis.'
	}
];
