/** Households by size, type and whether minors live in them, and the check sums that say what became of every person. */
import { formHouseholds, type Household } from '../../../households/form-households.ts';
import type { HouseholdPerson } from '../../../households/household-person.ts';
import type { HouseholdChecks } from '../../../count-details.ts';
import { CellCounts } from './cell-counts.ts';
import type { DetailPerson } from './detail-person.ts';

/** Below this a municipality or quarter gets no block of households: the forming is an estimate. */
export const FEWEST_HOUSEHOLDS = 100;
const LARGEST_SIZE = 5;

export type FormedHousehold = { readonly members: readonly DetailPerson[]; readonly household: Household };
type Sums = { persons: number; inHouseholds: number; shared: number; withoutAddress: number; households: number };

export class HouseholdTally {
	counts = new CellCounts(['area', 'measure', 'size', 'type', 'minors', 'origin']);
	readonly #sums = new Map<string, Sums>();

	/** Forms the households of one address; `placesOf`: the municipality and the quarter of a person. */
	add(
		persons: readonly DetailPerson[],
		placesOf: (person: DetailPerson) => readonly string[]
	): readonly FormedHousehold[] {
		const isAddress = persons[0]?.address !== 0;
		const inHouseholds = isAddress ? persons.filter(({ isShared }) => !isShared) : [];
		for (const person of persons)
			for (const place of placesOf(person)) {
				const sums = this.#sumsOf(place);
				sums.persons += 1;
				if (!isAddress) sums.withoutAddress += 1;
				else if (person.isShared) sums.shared += 1;
				else sums.inHouseholds += 1;
			}
		const formed = householdsOf(inHouseholds);
		for (const { household, members } of formed) {
			const [first] = members;
			if (!first) continue;
			const origin = members.some(({ isInvented }) => isInvented) ? 'invented' : 'register';
			const size = household.size < LARGEST_SIZE ? String(household.size) : `${LARGEST_SIZE}+`;
			const minors = household.minors > 0 ? 'with' : 'without';
			for (const place of placesOf(first)) {
				this.#sumsOf(place).households += 1;
				this.counts.add([place, 'households', size, household.type, minors, origin]);
				this.counts.add([place, 'household-members', size, household.type, minors, origin], household.size);
			}
		}
		return formed;
	}

	/** Rows of places with enough households. */
	rows(): ReturnType<CellCounts['rows']> {
		return this.counts.rows().filter(([[place = '']]) => this.#sumsOf(place).households >= FEWEST_HOUSEHOLDS);
	}

	checks(place: string): HouseholdChecks {
		const { households, ...sums } = this.#sumsOf(place);
		const count = (measure: string, column: number, category: string): number =>
			this.counts.sum((cell) => cell[0] === place && cell[1] === measure && cell[column] === category);
		const by = (column: number, categories: readonly string[]): number =>
			categories.reduce((sum, category) => sum + count('households', column, category), 0);
		return {
			...sums,
			households,
			householdsBySize: by(2, ['1', '2', '3', '4', '5+']),
			householdsByType: by(3, ['single', 'lone-parent', 'couple-with-children', 'couple', 'other']),
			personsBySize: this.counts.sum((cell) => cell[0] === place && cell[1] === 'household-members'),
			isWithheld: households < FEWEST_HOUSEHOLDS
		};
	}

	/** Joins or drops places, before anything is read from it. */
	rename(nameOf: (place: string) => string | null): void {
		this.counts = this.counts.renamed(nameOf);
		const before = [...this.#sums];
		this.#sums.clear();
		for (const [place, sums] of before) {
			const name = nameOf(place);
			if (name === null) continue;
			const joined = this.#sumsOf(name);
			for (const key of Object.keys(sums) as (keyof Sums)[]) joined[key] += sums[key];
		}
	}

	#sumsOf(place: string): Sums {
		let sums = this.#sums.get(place);
		if (!sums) {
			sums = { persons: 0, inHouseholds: 0, shared: 0, withoutAddress: 0, households: 0 };
			this.#sums.set(place, sums);
		}
		return sums;
	}
}

function householdsOf(persons: readonly DetailPerson[]): FormedHousehold[] {
	// The oldest has the lowest id; links to people elsewhere get ids that nobody here has.
	const ids = new Map(persons.map(({ person }, index) => [person, index]));
	const idOf = (person: number): number => ids.get(person) ?? -1;
	const members = persons.map(({ age, evidence, links }, id): HouseholdPerson => ({
		id,
		age,
		...evidence,
		spouse: links.spouse === 0 ? null : idOf(links.spouse),
		parents: links.parents.map(idOf)
	}));
	return formHouseholds(members).map((household) => ({
		household,
		members: household.members.flatMap((id) => persons[id] ?? [])
	}));
}
