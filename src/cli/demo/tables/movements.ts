import type { PlaceMovements } from '#domain/register/server';
import { SOURCES, withoutTheNewestYear, type Cell, type Place, type Recipe } from '../recipe.ts';

/** The office is a year late; until then the register's movements stand in. */
const yearly = {
	source: SOURCES.stateOffice,
	kind: 'movement',
	period: String,
	detail: 'municipalities',
	hasYear: withoutTheNewestYear
} as const;
const [YOUNG_ARRIVALS, YOUNG_DEPARTURES] = [0.225, 0.196];
/** Who moves inside the county leaves one town and comes to another: the same people on both sides. */
const YOUNG_INSIDE = YOUNG_DEPARTURES;
/** Of those who come and go, so many stay in the county. */
const INSIDE = 0.2;

export const movements: readonly Recipe[] = [
	{ ...yearly, measure: 'births', title: 'Lebendgeborene', cells: (place) => [{ value: births(place) }] },
	{ ...yearly, measure: 'deaths', title: 'Gestorbene', cells: (place) => [{ value: deaths(place) }] },
	{
		...yearly,
		measure: 'arrivals',
		title: 'Zuzüge über die Gemeindegrenze',
		cells: (place) => withYoungAdults(arrivals(place), YOUNG_ARRIVALS),
		inside: (place) => withYoungAdults(inside(place), YOUNG_INSIDE)
	},
	{
		...yearly,
		measure: 'departures',
		title: 'Fortzüge über die Gemeindegrenze',
		cells: (place) => withYoungAdults(departures(place), YOUNG_DEPARTURES),
		inside: (place) => withYoungAdults(inside(place), YOUNG_INSIDE)
	}
];

/** All movements of a municipality's year, as the register would tell them. */
export function movementsOf(place: Place): PlaceMovements {
	return {
		area: place.area,
		births: births(place),
		deaths: deaths(place),
		arrivals: arrivals(place),
		departures: departures(place),
		inside: inside(place)
	};
}

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

/** People who come and others who go, in equal numbers; the balance is added to the one side or the other. */
function exchanged(place: Place): number {
	return place.chance((place.persons() * place.rate('arrivalsPerMille') * place.factor('moves')) / 10, 'moves');
}

function inside(place: Place): number {
	return Math.round(exchanged(place) * INSIDE);
}

function withYoungAdults(total: number, share: number): Cell[] {
	return [{ value: total }, { dimensions: { age: '18-24' }, value: Math.round(total * share) }];
}

/** What births and deaths do not explain of the year's growth. */
function balance(place: Place): number {
	const before = place.persons({}, -1);
	const growth = before > 0 ? place.persons() - before : Math.round(place.persons() * 0.004);
	return growth - births(place) + deaths(place) + lateReports(place);
}

/** A few moves are reported in another year than the register counts them: movements and stock never fit to the person. */
function lateReports(place: Place): number {
	const usual = Math.round(place.persons() * 0.0004);
	return place.chance(usual, 'late reports') - usual;
}

const arrivals = (place: Place): number => exchanged(place) + Math.max(0, balance(place));
const departures = (place: Place): number => exchanged(place) + Math.max(0, -balance(place));
