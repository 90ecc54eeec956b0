/** Joins the persons of one address to households by graded evidence: a convention, its results are estimates. */
import { isAdult, type HouseholdPerson } from './household-person.ts';

export type Joined = {
	/** Each person is in exactly one; in the order of the lowest id, members likewise. */
	readonly households: readonly (readonly HouseholdPerson[])[];
	/** Couples by link or by evidence, as pairs of ids. */
	readonly couples: readonly (readonly [number, number])[];
	/** Ids of adults taken for a grown-up child by surname and age alone. */
	readonly grownUpChildren: ReadonlySet<number>;
};

/**
 * Rules in this order (HHGen type, methods.md 4.2): register links; minors without an adult to the first adult of the
 * surname 16 to 50 years older; adults who moved in on one day from one address with at most 15 years between them as
 * couples; single adults under 27 still alone to the first adult of the surname 18 to 50 years older. Independent of the
 * order of `persons`. Homes and shared accommodation must have been taken out before.
 */
export function joinPersons(unordered: readonly HouseholdPerson[]): Joined {
	const persons = unordered.toSorted((a, b) => a.id - b.id);
	const groups = new Groups(persons);
	const couples: [number, number][] = [];
	const withSpouse = new Set<number>();

	for (const { id, spouse, parents } of persons) {
		if (spouse !== null) withSpouse.add(id).add(spouse);
		if (spouse !== null && groups.join(id, spouse) && !isPair(couples, id, spouse)) couples.push([id, spouse]);
		for (const parent of parents) groups.join(id, parent);
		const [one, other] = parents.filter((parent) => groups.has(parent));
		if (one !== undefined && other !== undefined && !isPair(couples, one, other)) couples.push([one, other]);
	}

	for (const minor of persons) {
		if (isAdult(minor) || groups.membersOf(minor.id).some(isAdult)) continue;
		const adult = firstOlderNamesake(persons, minor, 16);
		if (adult) groups.join(minor.id, adult.id);
	}

	const paired = new Set<number>(couples.flat());
	for (const [index, one] of persons.entries()) {
		if (!isFree(one) || one.movedIn === null || one.previousAddress === null) continue;
		const other = persons
			.slice(index + 1)
			.find(
				(candidate) =>
					isFree(candidate) &&
					candidate.movedIn === one.movedIn &&
					candidate.previousAddress === one.previousAddress &&
					Math.abs(candidate.age - one.age) <= 15 &&
					!groups.areTogether(one.id, candidate.id)
			);
		if (!other) continue;
		groups.join(one.id, other.id);
		couples.push([one.id, other.id]);
		paired.add(one.id).add(other.id);
	}
	function isFree(person: HouseholdPerson): boolean {
		return isAdult(person) && !withSpouse.has(person.id) && !paired.has(person.id);
	}

	const grownUpChildren = new Set<number>();
	for (const person of persons) {
		if (!isAdult(person) || person.age >= 27 || person.isSingle === false) continue;
		if (groups.membersOf(person.id).length > 1) continue;
		const adult = firstOlderNamesake(persons, person, 18);
		if (!adult) continue;
		groups.join(person.id, adult.id);
		grownUpChildren.add(person.id);
	}
	return { households: groups.list(), couples, grownUpChildren };
}

const MOST_YEARS_OLDER = 50;

function firstOlderNamesake(
	persons: readonly HouseholdPerson[],
	{ surname, age }: HouseholdPerson,
	leastYearsOlder: number
): HouseholdPerson | undefined {
	if (surname === null) return undefined;
	return persons.find(
		(adult) =>
			isAdult(adult) &&
			adult.surname === surname &&
			adult.age - age >= leastYearsOlder &&
			adult.age - age <= MOST_YEARS_OLDER
	);
}

function isPair(couples: readonly (readonly [number, number])[], one: number, other: number): boolean {
	return couples.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** Groups of persons that only ever grow. */
class Groups {
	readonly #groupOf = new Map<number, HouseholdPerson[]>();

	constructor(persons: readonly HouseholdPerson[]) {
		for (const person of persons) this.#groupOf.set(person.id, [person]);
	}

	has(id: number): boolean {
		return this.#groupOf.has(id);
	}

	membersOf(id: number): readonly HouseholdPerson[] {
		return this.#groupOf.get(id) ?? [];
	}

	areTogether(one: number, other: number): boolean {
		return this.#groupOf.get(one) === this.#groupOf.get(other);
	}

	/** Whether both live here; they are together afterwards. */
	join(one: number, other: number): boolean {
		const [a, b] = [this.#groupOf.get(one), this.#groupOf.get(other)];
		if (!a || !b) return false;
		if (a === b) return true;
		a.push(...b);
		for (const { id } of b) this.#groupOf.set(id, a);
		return true;
	}

	list(): HouseholdPerson[][] {
		return [...new Set(this.#groupOf.values())].map((group) => group.toSorted((a, b) => a.id - b.id));
	}
}
