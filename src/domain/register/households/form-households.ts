import { isAdult, type HouseholdPerson } from './household-person.ts';
import { joinPersons, type Joined } from './join-persons.ts';

export type HouseholdType = 'single' | 'lone-parent' | 'couple-with-children' | 'couple' | 'other';

export type Household = {
	/** Ids, ascending. */
	readonly members: readonly number[];
	readonly size: number;
	/** Persons under 18. */
	readonly minors: number;
	readonly type: HouseholdType;
};

/**
 * The private households at one address (methods.md 4.2), in the order of their lowest id. Each person is in exactly one. The
 * number of households, by size and by type, and the sum of sizes therefore agree.
 */
export function formHouseholds(persons: readonly HouseholdPerson[]): Household[] {
	const [alone, ...others] = persons;
	if (!alone) return [];
	// Half of all addresses; nothing to compare.
	if (others.length === 0) return [{ members: [alone.id], size: 1, minors: isAdult(alone) ? 0 : 1, type: 'single' }];
	const joined = joinPersons(persons);
	return joined.households.map((members) => ({
		members: members.map(({ id }) => id),
		size: members.length,
		minors: members.filter((member) => !isAdult(member)).length,
		type: typeOf(members, joined)
	}));
}

function typeOf(members: readonly HouseholdPerson[], joined: Joined): HouseholdType {
	if (members.length === 1) return 'single';
	const adults = members.filter((member) => isAdult(member) && !isGrownUpChild(member, members, joined));
	const hasMinors = members.some((member) => !isAdult(member));
	const [one, other] = adults;
	if (adults.length === 1 && hasMinors) return 'lone-parent';
	if (one && other && adults.length === 2 && isCouple(one.id, other.id, joined))
		return hasMinors ? 'couple-with-children' : 'couple';
	return 'other';
}

/** Lives with a parent, and with no partner or child of their own (as the census defines a child in the household). */
function isGrownUpChild(person: HouseholdPerson, members: readonly HouseholdPerson[], joined: Joined): boolean {
	if (joined.grownUpChildren.has(person.id)) return true;
	const livesWithParent = members.some(({ id }) => person.parents.includes(id));
	const hasChild = members.some(({ parents }) => parents.includes(person.id));
	const hasPartner = joined.couples.some((couple) => couple.includes(person.id));
	return livesWithParent && !hasChild && !hasPartner;
}

function isCouple(one: number, other: number, { couples }: Joined): boolean {
	return couples.some((couple) => couple.includes(one) && couple.includes(other));
}
