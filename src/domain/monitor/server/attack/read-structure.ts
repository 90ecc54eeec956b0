import type { AlteredSlices } from './altered-numbers.ts';
import type { Publication } from './publication.ts';
import type { SecretPlace, Statement } from './statement.ts';
import { sliceOf, type Unknowns } from './unknowns.ts';

const POPULATION = 'population';

/** What the age structure says: women and men in an age group. */
export function readStructure(
	{ structure }: Publication,
	altered: AlteredSlices,
	unknowns: Unknowns,
	isConcerned: (slice: string) => boolean
): Statement[] {
	return structure.flatMap(({ area, year, basis, sex, ageFrom, ageTo, persons }) => {
		if (!isConcerned(sliceOf(POPULATION, { year, basis }))) return [];
		const part = `age=${ageFrom}-${ageTo ?? ''}|sex=${sex}`;
		const at: SecretPlace = { kind: 'structure', of: POPULATION, part, area, year, basis };
		const slice = altered.of(POPULATION, { year, basis });
		return [{ terms: unknowns.termsOfPart(POPULATION, part, at), value: persons, at, altered: slice }];
	});
}
