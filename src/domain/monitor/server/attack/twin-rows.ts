/**
 * Counts that two measures have in common: who gets benefits for asylum seekers is counted by itself, and again among those who get
 * a minimum income. Nobody says so, but everybody sees the same numbers; what one of them hides, the other may show.
 */
import { isNumber, type Value } from '#domain/statistics';
import type { Basis } from '#domain/disclosure';
import { AlteredSlices } from './altered-numbers.ts';
import type { Publication, PublishedCounts } from './publication.ts';

type Row = { readonly measure: string; readonly part: string };
export type Twins = {
	readonly rows: readonly [Row, Row];
	readonly year: number;
	readonly basis: Basis;
	/** Where both are known, or hidden by us. */
	readonly areas: readonly string[];
};

/** Fewer different numbers may be the same by chance. */
const FEWEST_ALIKE = 5;

/** Altered numbers are left out: they are not the same, nor known to be. */
export function findTwins(publication: Publication): Twins[] {
	const altered = new AlteredSlices(publication);
	const exact = publication.counts.filter(
		({ measure, year, basis, isWithYearBefore }) => !isWithYearBefore && !altered.of(measure, { year, basis })
	);
	return [...Map.groupBy(exact, ({ year, basis }) => `${year} ${basis}`).values()].flatMap((rows) => {
		const byArea = rows.map(valuesOf);
		return rows.flatMap((one, first) =>
			rows.slice(first + 1).flatMap((two, offset): Twins[] => {
				if (one.measure === two.measure) return [];
				const [own, other] = [byArea[first], byArea[first + 1 + offset]];
				const areas = own && other ? areasOfTwins(own, other) : null;
				return areas ? [{ rows: [one, two], year: one.year, basis: one.basis, areas }] : [];
			})
		);
	});
}

function valuesOf({ areas, counts }: PublishedCounts): Map<string, Value> {
	return new Map(areas.flatMap((area, index) => (counts[index] ? [[area, counts[index]] as const] : [])));
}

function areasOfTwins(one: ReadonlyMap<string, Value>, two: ReadonlyMap<string, Value>): string[] | null {
	const areas: string[] = [];
	const alike = new Set<number>();
	for (const [area, own] of one) {
		const other = two.get(area);
		if (!other || !isOurs(own) || !isOurs(other)) continue;
		if (isNumber(own) && isNumber(other)) {
			if (own.value !== other.value) return null;
			if (own.value > 0) alike.add(own.value);
		}
		areas.push(area);
	}
	return alike.size >= FEWEST_ALIKE ? areas : null;
}

/** What a source keeps secret, another office may publish: neither is ours to hide. */
function isOurs(value: Value): boolean {
	return isNumber(value) || (value.kind === 'missing' && value.why === 'secret');
}
