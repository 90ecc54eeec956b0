import { atTheEndOfTheYear, SOURCES, type Cell, type Place, type Recipe } from '../recipe.ts';

const march = {
	source: SOURCES.stateOffice,
	kind: 'stock',
	period: (year: number) => `01.03.${year}`,
	detail: 'municipalities'
} as const;
/** The care statistics are for counties only, every other year. */
const care = {
	source: SOURCES.stateOffice,
	kind: 'stock',
	period: (year: number) => `15.12.${year}`,
	detail: 'county',
	hasYear: (year: number) => year % 2 === 1
} as const;

export const services: readonly Recipe[] = [
	{
		...march,
		measure: 'day-care-children',
		title: 'Betreute Kinder in Tageseinrichtungen und Kindertagespflege',
		cells: childrenInDayCare
	},
	{
		...march,
		measure: 'day-care-places',
		title: 'Genehmigte Plätze in Tageseinrichtungen',
		cells: (place) => [
			{ value: place.chance(place.persons({ age: [0, 10] }) * 0.5 * place.factor('dayCare'), 'places') }
		]
	},
	{
		...march,
		measure: 'day-care-facilities',
		title: 'Tageseinrichtungen für Kinder',
		cells: (place) => [{ value: Math.max(1, Math.round(place.persons({ age: [0, 10] }) / 168)) }]
	},
	{ ...care, measure: 'care-recipients', title: 'Pflegebedürftige nach Leistungsart', cells: careByKind },
	{
		...care,
		measure: 'care-places',
		title: 'Verfügbare Plätze in Pflegeheimen',
		cells: (place) => [
			{
				dimensions: { kind: 'residential' },
				value: Math.round((place.persons({ age: [65] }) * place.rate('carePlacesPerMille65')) / 10)
			}
		]
	},
	{
		...care,
		measure: 'care-staff',
		title: 'Personal in Pflegeheimen und Pflegediensten',
		cells: (place) => [
			{ dimensions: { kind: 'residential' }, value: Math.round(inCare(place) * 0.19 * 0.94) },
			{ dimensions: { kind: 'ambulatory' }, value: Math.round(inCare(place) * 0.21 * 0.52) }
		]
	},
	{
		source: SOURCES.stateOffice,
		kind: 'stock',
		period: atTheEndOfTheYear,
		detail: 'county',
		measure: 'youth-places',
		title: 'Plätze in Einrichtungen der Hilfe zur Erziehung',
		cells: (place) => [
			{
				dimensions: { kind: 'child-raising-support' },
				value: place.chance(place.persons({ age: [0, 20] }) * 0.0031, 'youth places')
			}
		]
	}
];

function childrenInDayCare(place: Place): Cell[] {
	// On 1 March the children are those who were counted at the end of the year before.
	const childrenOf = (age: readonly [number, number]): number => place.persons({ age }, -1) || place.persons({ age });
	const under3 = place.chance(childrenOf([0, 2]) * place.rate('dayCareUnder3', 'dayCare'), 'under 3');
	const from3To5 = place.chance(childrenOf([3, 5]) * Math.min(0.99, place.rate('dayCare3To5')), '3 to 5');
	const atSchool = place.chance(childrenOf([6, 10]) * 0.31, 'at school');
	const withFamily = Math.min(under3, place.chance(under3 * 0.14 * place.factor('familyDayCare'), 'family day care'));
	return [
		{ value: under3 + from3To5 + atSchool },
		{ dimensions: { age: '0-2' }, value: under3 },
		{ dimensions: { age: '3-5' }, value: from3To5 },
		{ dimensions: { age: '6-13' }, value: atSchool },
		{ dimensions: { kind: 'family', age: '0-2' }, value: withFamily },
		{ dimensions: { kind: 'facility', age: '0-2' }, value: under3 - withFamily }
	];
}

function inCare(place: Place): number {
	return place.chance((place.persons({ age: [65] }) * place.rate('careRecipientsPerMille65')) / 10, 'in care');
}

function careByKind(place: Place): Cell[] {
	const total = inCare(place);
	const residential = Math.round(total * 0.19);
	const atHome = Math.round(total * 0.21);
	return [
		{ value: total },
		{ dimensions: { kind: 'residential' }, value: residential },
		{ dimensions: { kind: 'residential-permanent' }, value: Math.round(residential * 0.97) },
		{ dimensions: { kind: 'home-care' }, value: atHome },
		{ dimensions: { kind: 'allowance' }, value: total - residential - atHome }
	];
}
