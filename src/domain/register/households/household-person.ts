/**
 * One person at an address. Texts may be stood in for by numbers (hashes): they are only asked whether they are equal.
 * Ids give the order; a link to somebody who does not live at the address joins nobody.
 */
export type HouseholdPerson = {
	readonly id: number;
	readonly surname: string | number | bigint | null;
	readonly age: number;
	/** Never married; null where the register does not say. */
	readonly isSingle: boolean | null;
	readonly movedIn: string | number | null;
	/** Null where unknown: two unknown addresses are not the same. */
	readonly previousAddress: string | number | bigint | null;
	readonly spouse: number | null;
	readonly parents: readonly number[];
};

export const ADULT_AGE = 18;

export function isAdult({ age }: HouseholdPerson): boolean {
	return age >= ADULT_AGE;
}
