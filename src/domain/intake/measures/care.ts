import type { Measure } from '../fact.ts';

/** Long-term care: statistics every second year. */
export const careMeasures: readonly Measure[] = [
	{
		code: 'care-facilities',
		name: 'Pflegeeinrichtungen',
		unit: 'Einrichtungen',
		counts: 'cases',
		isAdditive: true,
		description: 'Ambulante Pflegedienste und Pflegeheime am Stichtag der Pflegestatistik.'
	},
	{
		code: 'care-places',
		name: 'Plätze in Pflegeheimen',
		unit: 'Plätze',
		counts: 'cases',
		isAdditive: true,
		description: 'Verfügbare Plätze in Pflegeheimen am Stichtag der Pflegestatistik.'
	},
	{
		code: 'care-staff',
		name: 'Personal in der Pflege',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Beschäftigte der ambulanten Pflegedienste und der Pflegeheime, gleich mit welcher Arbeitszeit.'
	},
	{
		code: 'care-recipients',
		name: 'Pflegebedürftige',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Pflegebedürftige mit Leistungen der Pflegeversicherung am Stichtag. Teilstationär Gepflegte erhalten meist zugleich andere Leistungen und zählen in der Summe nur dort.'
	}
];
