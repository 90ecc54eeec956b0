import type { Measure } from '../fact.ts';

/** Day care for children and youth welfare. */
export const childrenAndYouthMeasures: readonly Measure[] = [
	{
		code: 'day-care-facilities',
		name: 'Kindertageseinrichtungen',
		unit: 'Einrichtungen',
		counts: 'cases',
		isAdditive: true,
		description: 'Tageseinrichtungen für Kinder am Stichtag der Kinder- und Jugendhilfestatistik.'
	},
	{
		code: 'day-care-places',
		name: 'Genehmigte Plätze in Kindertageseinrichtungen',
		unit: 'Plätze',
		counts: 'cases',
		isAdditive: true,
		description: 'Plätze laut Betriebserlaubnis am Stichtag; sie müssen nicht belegt sein.'
	},
	{
		code: 'day-care-staff',
		name: 'Tätige Personen in Kindertageseinrichtungen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Beschäftigte am Stichtag, gleich mit welcher Arbeitszeit; vor 2011 anders abgegrenzt.'
	},
	{
		code: 'day-care-full-time-positions',
		name: 'Vollzeitstellen im pädagogischen Bereich',
		unit: 'Vollzeitstellen',
		counts: 'nobody',
		isAdditive: true,
		description: 'Rechnerische Zahl der Vollzeitstellen im pädagogischen Bereich der Kindertageseinrichtungen.'
	},
	{
		code: 'day-care-children',
		name: 'Betreute Kinder',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Kinder in Tageseinrichtungen und in öffentlich geförderter Tagespflege am Stichtag; insgesamt ohne Doppelzählungen.'
	},
	{
		code: 'youth-facilities',
		name: 'Einrichtungen der Jugendhilfe',
		unit: 'Einrichtungen',
		counts: 'cases',
		isAdditive: true,
		description: 'Einrichtungen der Jugendhilfe ohne Tageseinrichtungen für Kinder.'
	},
	{
		code: 'youth-places',
		name: 'Plätze in Einrichtungen der Jugendhilfe',
		unit: 'Plätze',
		counts: 'cases',
		isAdditive: true,
		description: 'Verfügbare Plätze der Hilfen zur Erziehung und der Hilfen für junge Volljährige.'
	},
	{
		code: 'youth-staff',
		name: 'Tätige Personen in Einrichtungen der Jugendhilfe',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Beschäftigte in Einrichtungen der Jugendhilfe ohne Tageseinrichtungen für Kinder.'
	}
];
