import { SOURCES, type Place, type Recipe } from '../recipe.ts';

const yearly = { source: SOURCES.stateOffice, kind: 'movement', period: String, detail: 'municipalities' } as const;

export const movements: readonly Recipe[] = [
	{ ...yearly, measure: 'births', title: 'Lebendgeborene', cells: (place) => [{ value: births(place) }] },
	{ ...yearly, measure: 'deaths', title: 'Gestorbene', cells: (place) => [{ value: deaths(place) }] },
	{
		...yearly,
		measure: 'arrivals',
		title: 'Zuzüge über die Gemeindegrenze',
		cells: (place) => [{ value: arrivals(place) }]
	},
	{
		...yearly,
		measure: 'departures',
		title: 'Fortzüge über die Gemeindegrenze',
		cells: (place) => [{ value: departures(place) }]
	}
];

function births(place: Place): number {
	// The rate is per 1,000 inhabitants; women of 15 to 44 are about a fifth of them.
	const perWoman = (place.rate('birthsPerMille') / 10) * 5.2;
	return place.chance(place.persons({ age: [15, 44], sex: 'female' }) * perWoman * place.factor('births'), 'births');
}

function deaths(place: Place): number {
	const expected =
		place.persons({ age: [0, 64] }) * 0.0019 +
		place.persons({ age: [65, 79] }) * 0.021 +
		place.persons({ age: [80] }) * 0.098;
	return place.chance(expected, 'deaths');
}

function arrivals(place: Place): number {
	return place.chance((place.persons() * place.rate('arrivalsPerMille') * place.factor('moves')) / 10, 'arrivals');
}

/** Whoever is missing after births, deaths and arrivals has moved away. */
function departures(place: Place): number {
	const before = place.persons({}, -1);
	const growth = before > 0 ? place.persons() - before : Math.round(place.persons() * 0.004);
	return Math.max(0, arrivals(place) + births(place) - deaths(place) - growth);
}
