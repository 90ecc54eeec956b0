import type { Measure } from '../fact.ts';

/** The special themes: debts, poverty, housing market. */
export const debtAndRentMeasures: readonly Measure[] = [
	{
		code: 'over-indebted-persons',
		name: 'Überschuldete Personen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Überschuldete Personen nach Creditreform am 1. Oktober; private Quelle.'
	},
	{
		code: 'consumer-insolvencies',
		name: 'Verbraucherinsolvenzen',
		unit: 'Fälle',
		counts: 'cases',
		isAdditive: true,
		description: 'Eröffnete und mangels Masse abgewiesene Verfahren von Verbraucherinnen und Verbrauchern eines Jahres.'
	},
	{
		code: 'debt-counselling-clients',
		name: 'Beratene der Schuldnerberatung',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Im Jahr beratene Personen nach der Wohngemeinde; jede Person zählt einmal.'
	},
	{
		code: 'poverty-risk-rate',
		name: 'Armutsgefährdungsquote',
		unit: '%',
		counts: 'nobody',
		isAdditive: false,
		description:
			'Im Mikrozensus ermittelter und veröffentlichter Anteil der Personen mit weniger als 60 % des Median-Äquivalenzeinkommens (Bundesmedian).'
	},
	{
		code: 'rent-burden-rate',
		name: 'Mietbelastungsquote',
		unit: '%',
		counts: 'nobody',
		isAdditive: false,
		description: 'Veröffentlichter Anteil der Bruttokaltmiete am Nettoeinkommen der Mieterhaushalte.'
	},
	{
		code: 'dwellings-completed',
		name: 'Fertiggestellte Wohnungen',
		unit: 'Wohnungen',
		counts: 'nobody',
		isAdditive: true,
		description: 'Fertigstellungen eines Jahres, Neubau und Baumaßnahmen an bestehenden Gebäuden.'
	},
	{
		code: 'census-dwellings',
		name: 'Wohnungen laut Zensus',
		unit: 'Wohnungen',
		counts: 'nobody',
		isAdditive: false,
		description:
			'Bewohnte und leer stehende Wohnungen am Zensusstichtag, ohne Ferien- und gewerblich genutzte; darunter leer stehende. Der Zensus verändert kleine Zahlen, Summen gehen deshalb nicht auf.'
	},
	{
		code: 'subsidised-dwellings',
		name: 'Geförderte Mietwohnungen',
		unit: 'Wohnungen',
		counts: 'nobody',
		isAdditive: true,
		description: 'Mietwohnungen mit Belegungsbindung am Jahresende.'
	},
	{
		code: 'homeless-accommodated',
		name: 'Untergebrachte wohnungslose Personen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Am 31. Januar wegen Wohnungslosigkeit untergebrachte Personen.'
	}
];
