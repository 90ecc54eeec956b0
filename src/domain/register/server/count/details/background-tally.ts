/** Migration background by way, age group and sex. */
import { migrationBackground } from '../../../migration-background.ts';
import { CellCounts } from './cell-counts.ts';
import { countries, type DetailPerson } from './detail-person.ts';

/** Age groups as the monitor asks for them: 0-2, 3-5, … 80-. */
const STARTS = [0, 3, 6, 10, 15, 18, 25, 30, 50, 65, 80];

export class BackgroundTally {
	readonly counts = new CellCounts(['area', 'measure', 'migration', 'background', 'age', 'sex', 'origin']);

	/** `parents`: those of a minor who live in the same household. */
	add(person: DetailPerson, parents: readonly DetailPerson[], places: readonly string[]): void {
		const background = migrationBackground(
			person.origin,
			parents.map(({ origin }) => origin),
			countries
		);
		const migration = background === 'none' ? 'without' : 'with';
		const origin = person.isInvented ? 'invented' : 'register';
		for (const place of places)
			this.counts.add([place, 'population', migration, background, ageGroup(person.age, STARTS), person.sex, origin]);
	}
}

/** `0-2` … `80-`. */
export function ageGroup(age: number, starts: readonly number[]): string {
	const index = starts.findLastIndex((start) => start <= age);
	const end = starts[index + 1];
	return `${starts[index] ?? 0}-${end === undefined ? '' : end - 1}`;
}

const [LEAST_YEARS_OLDER, MOST_YEARS_OLDER] = [16, 50];

/** Linked parents in the household, else the adults of its older generation. */
export function parentsOf(child: DetailPerson, members: readonly DetailPerson[]): readonly DetailPerson[] {
	const linked = members.filter(({ person }) => person !== 0 && child.links.parents.includes(person));
	if (linked.length > 0) return linked;
	return members.filter(
		({ age }) => age >= 18 && age - child.age >= LEAST_YEARS_OLDER && age - child.age <= MOST_YEARS_OLDER
	);
}
