/** What everybody knows of the categories and needs no table to be told. */

/** Categories that together are everybody. */
export const WHOLES: Readonly<Record<string, readonly string[]>> = {
	sex: ['female', 'male'],
	citizenship: ['foreign', 'german'],
	circle: ['sgb2', 'sgb3'],
	migration: ['with', 'without'],
	retirement: ['below', 'reached'],
	minors: ['with', 'without'],
	size: ['1', '2', '3', '4', '5+']
};

/** Nobody is in two of the categories; whether they are everybody has to be seen. */
export const EXCLUSIVE: ReadonlySet<string> = new Set([
	...Object.keys(WHOLES),
	'background',
	'buildings',
	'entry-year',
	'group',
	'residence',
	'rooms',
	'type'
]);

/** Whoever is in one of the inner categories, which exclude each other, is in the outer one. */
export const INSIDE: readonly (readonly [outer: string, inner: readonly string[]])[] = [
	['size=1', ['type=single']],
	['minors=with', ['type=lone-parent', 'type=couple-with-children']],
	['minors=without', ['type=couple']],
	['migration=with', ['citizenship=foreign']],
	['migration=without', ['background=none']]
];

/** Moves over the border of an area: those inside the larger area are in both numbers and cancel in the difference. */
export const BALANCE = { gained: 'arrivals', lost: 'departures' } as const;

/** Nobody in a table is older. */
export const OLDEST = 120;
