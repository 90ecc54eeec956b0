import type { Area, AreaLevel } from '#domain/areas';
import type { Basis } from '#domain/disclosure';
import type { CellPlace } from '../../compute/counts.ts';
import { want, wantedOf, type AgeRange } from '../../compute/selection.ts';
import type { Part } from '../../indicator.ts';
import { CATEGORIES } from '../../tables/tabulation.ts';
import type { Wish } from '../../wishes/wish.ts';

const LEVELS: readonly AreaLevel[] = ['quarter', 'municipality', 'region', 'county'];

/** Every cell of the wish's table and its margins, year by year; `years`: single years, also where two are added up. */
export function placesOfWish(
	{ agesFrom, by, level, area }: Wish,
	part: Part,
	{ areas, basis, years }: { readonly areas: readonly Area[]; readonly basis: Basis; readonly years: readonly number[] }
): CellPlace[] {
	const own = wantedOf(part.where);
	const groups = agesFrom.map((from, index): AgeRange => ({ from, to: (agesFrom[index + 1] ?? Infinity) - 1 }));
	const ages: (AgeRange | null)[] = groups.length > 0 ? [own.age, ...groups] : [own.age];
	let fixed: (readonly [string, string])[][] = [[...own.fixed]];
	for (const dimension of by)
		fixed = fixed.flatMap((start) => [
			start,
			...(CATEGORIES[dimension] ?? []).map((category) => [...start, [dimension, category] as const])
		]);
	const wanteds = new Map(fixed.flatMap((one) => ages.map((age) => want(one, age))).map((one) => [one.text, one]));
	const from = LEVELS.indexOf(level);
	const meant = areas.filter(
		(one) => LEVELS.indexOf(one.level) >= from && (one.level !== level || area === null || one.id === area)
	);
	return meant.flatMap(({ id }) =>
		years.flatMap((year) =>
			[...wanteds.values()].map((wanted): CellPlace => ({ measure: part.measure, wanted, area: id, year, basis }))
		)
	);
}
