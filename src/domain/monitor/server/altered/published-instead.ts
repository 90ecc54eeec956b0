import type { CellPlace, Counts } from '../../compute/counts.ts';

/** What is published instead of counts, by cell; those that are published as they are, are left out. */
export function publishedInstead(places: ReadonlyMap<string, CellPlace>, published: Counts): Map<string, number> {
	return new Map(
		[...places].flatMap(([key, place]) => {
			const count = published.find(place, { mayBeSummed: true });
			return count && !count.why && count.flags.includes('altered') ? [[key, count.value] as const] : [];
		})
	);
}
