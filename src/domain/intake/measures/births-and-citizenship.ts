import type { Measure } from '../fact.ts';

/** Events of the population beyond the simple counts. */
export const birthAndCitizenshipMeasures: readonly Measure[] = [
	{
		code: 'births-by-age-of-mother',
		name: 'Lebendgeborene nach dem Alter der Mutter',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description:
			'Lebendgeborene eines Kalenderjahres nach der Wohngemeinde der Mutter; Alter in vollendeten Jahren bei der Geburt.'
	},
	{
		code: 'naturalisations',
		name: 'Einbürgerungen',
		unit: 'Personen',
		counts: 'persons',
		isAdditive: true,
		description: 'Einbürgerungen eines Kalenderjahres nach der Wohngemeinde.'
	}
];
