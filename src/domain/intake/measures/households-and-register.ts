import type { Measure } from '../fact.ts';

/**
 * What the residents' register tells beyond sex, age and citizenship (methods.md 4). Dimensions:
 * `households`: `size` 1, 2, 3, 4, 5+; `type` single, lone-parent, couple-with-children, couple, other; `minors` with,
 * without. `population` besides: `migration` with, without; `background` how it came about; `retirement` below, reached.
 * Moves over the border are `arrivals` and `departures`, with `age`, `sex`, `citizenship` like births and deaths.
 */
export const householdAndRegisterMeasures: readonly Measure[] = [
	{
		code: 'households',
		name: 'Privathaushalte',
		unit: 'Haushalte',
		counts: 'households',
		isAdditive: true,
		description:
			'Privathaushalte am Stichtag, aus Anschrift, Verknüpfungen und Namen im Einwohnermelderegister abgeleitet: eine Schätzung, keine Zählung. Heime und Gemeinschaftsunterkünfte sind vorher herausgenommen.'
	},
	{
		code: 'household-members',
		name: 'Personen in Privathaushalten',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Bevölkerung mit Hauptwohnung außerhalb von Heimen und Gemeinschaftsunterkünften; die Summe aller Haushaltsgrößen.'
	},
	{
		code: 'school-entrants',
		name: 'Künftige Schulkinder',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Kinder am Stichtag nach dem Jahr, in dem sie schulpflichtig werden (Hessisches Schulgesetz, § 58 Abs. 1: sechstes Lebensjahr bis zum 30. Juni vollendet).'
	},
	{
		code: 'secondary-residences',
		name: 'Menschen mit Nebenwohnung',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Menschen, die am Stichtag hier nur eine Nebenwohnung haben. Sie zählen zur Bevölkerung des Ortes ihrer Hauptwohnung, nicht zu der dieses Ortes.'
	},
	{
		code: 'moves-within',
		name: 'Umzüge innerhalb',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: false,
		description:
			'Umzüge eines Kalenderjahres innerhalb des Gebiets. Sie ändern seinen Bestand nicht. Umzüge zwischen Gemeinden kommen für den Kreis hinzu: Die Summe der Gemeinden ist deshalb nicht die Zahl für den Kreis.'
	}
];
