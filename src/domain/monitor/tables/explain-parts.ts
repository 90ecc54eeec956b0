import type { Basis } from '#domain/disclosure';
import type { Value } from '#domain/statistics';
import { basisOf } from '../compute/compute-term.ts';
import type { Indicator } from '../indicator.ts';
import { breakDown, type Breakdown } from './breakdown.ts';
import { findTiles } from './find-tiles.ts';
import type { ReleasedCounts } from './released-counts.ts';
import { ABSENT, valueFrom } from './value-states.ts';

/** One released count that went into a cell. */
export type ExplainedCount = {
	readonly side: 'numerator' | 'denominator';
	readonly measure: string;
	/** `age=0-4|sex=female` */
	readonly part: string;
	readonly year: number;
	readonly times: number;
	readonly count: Value;
};

/** The released counts a cell for a part of the people was added up from, in the order of the formula. Empty: none were. */
export function explainParts(
	counts: ReleasedCounts,
	indicator: Indicator,
	{ breakdown, area, year, basis }: { breakdown: Breakdown; area: string; year: number; basis: Basis }
): ExplainedCount[] {
	const broken = breakDown(indicator, breakdown);
	const column = counts.areas.get(area);
	if (broken.kind !== 'parts' || column === undefined) return [];
	const sides = [
		...broken.numerator.map((one) => ({ ...one, side: 'numerator' as const })),
		...(broken.denominator ?? []).map((one) => ({ ...one, side: 'denominator' as const }))
	];
	return sides.flatMap(({ side, part, wanted }) => {
		const partYear = year + (part.yearOffset ?? 0);
		const at = counts.years.get(partYear);
		const cube = counts.cube(part.measure, basisOf(part.measure, basis));
		if (!cube || at === undefined) return [];
		const place = (tile: number): number => (tile * counts.years.size + at) * counts.areas.size + column;
		const used = findTiles(cube, wanted, at).find((tiles) =>
			tiles.every((tile) => (cube.states[place(tile)] ?? ABSENT) !== ABSENT)
		);
		return (used ?? []).map((tile) => ({
			side,
			measure: part.measure,
			part: cube.wanted[tile]?.text ?? '',
			year: partYear,
			times: part.times ?? 1,
			count: valueFrom(cube.numbers[place(tile)] ?? 0, cube.states[place(tile)] ?? ABSENT, cube.flags[place(tile)] ?? 0)
		}));
	});
}
