import type { AlteredSlices } from './altered-numbers.ts';
import type { Publication } from './publication.ts';
import type { SecretPlace, Statement } from './statement.ts';
import { sliceOf, type Unknowns } from './unknowns.ts';

/** What the counts for tables say: each is a number of people, or a sign. */
export function readCounts(
	{ counts }: Publication,
	altered: AlteredSlices,
	unknowns: Unknowns,
	isConcerned: (slice: string) => boolean
): Statement[] {
	return counts.flatMap(({ measure, part, year, basis, areas, counts: values, isWithYearBefore = false }) => {
		const years = isWithYearBefore ? [year, year - 1] : [year];
		if (!years.some((one) => isConcerned(sliceOf(measure, { year: one, basis })))) return [];
		// Two years together are given out of counts that are not altered alone.
		const slice = isWithYearBefore ? null : altered.of(measure, { year, basis });
		return areas.flatMap((area, index) => {
			const value = values[index];
			const at: SecretPlace = { kind: isWithYearBefore ? 'two-years' : 'count', of: measure, part, area, year, basis };
			const terms = isWithYearBefore
				? years.flatMap((one) => unknowns.termsOfPart(measure, part, { ...at, year: one }))
				: unknowns.termsOfPart(measure, part, at);
			return value ? [{ terms, value, at, altered: slice }] : [];
		});
	});
}
