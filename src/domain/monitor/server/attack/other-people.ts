import type { Publication } from './publication.ts';
import type { Unknown } from './unknowns.ts';

/** Whether two numbers count different people; not so where all of the one lie within the other. */
export function tellOthers(publications: readonly Pick<Publication, 'partsOf' | 'insideOf'>[]) {
	const wholesOf = new Map<string, Set<string>>();
	for (const { partsOf, insideOf } of publications)
		for (const [whole, parts] of [...partsOf, ...insideOf])
			for (const part of parts) wholesOf.set(part, (wholesOf.get(part) ?? new Set()).add(whole));
	const liesIn = (area: string, whole: string): boolean =>
		area === whole || [...(wholesOf.get(area) ?? [])].some((next) => liesIn(next, whole));
	const isAmong = (one: Unknown, others: readonly Unknown[]): boolean =>
		others.some(
			(other) =>
				one.measure === other.measure &&
				one.year === other.year &&
				one.basis === other.basis &&
				one.ageFrom === other.ageFrom &&
				liesIn(one.area, other.area) &&
				other.categories.every((category) => one.categories.includes(category))
		);
	return (some: readonly Unknown[], others: readonly Unknown[]): boolean =>
		!some.every((one) => isAmong(one, others)) && !others.every((one) => isAmong(one, some));
}
