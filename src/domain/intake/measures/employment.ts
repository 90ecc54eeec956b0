import type { Measure } from '../fact.ts';

/** Work and the lack of it. */
export const employmentMeasures: readonly Measure[] = [
	{
		code: 'employed-at-workplace',
		name: 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Beschäftigte am 30. Juni nach der Gemeinde des Betriebs, gleich wo sie wohnen.'
	},
	{
		code: 'employed-at-residence',
		name: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Beschäftigte am 30. Juni nach der Wohngemeinde, gleich wo sie arbeiten.'
	},
	{
		code: 'unemployed',
		name: 'Arbeitslose',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Arbeitslose im Jahresdurchschnitt nach der Wohngemeinde. Durchschnitte sind gerundet: Die Summe der Gemeinden kann vom Kreis um wenige Personen abweichen.'
	},
	{
		code: 'unemployment-rate',
		name: 'Arbeitslosenquote',
		unit: '%',
		counts: 'nobody',
		isAdditive: false,
		description:
			'Von der Statistik der Bundesagentur für Arbeit veröffentlichte Quote im Jahresdurchschnitt, bezogen auf alle zivilen oder nur auf die abhängigen zivilen Erwerbspersonen.'
	}
];
