/**
 * Ages: every shown range is a sum of the bands between all shown bounds. Under 18, under 20 and 18 to 24 together
 * tell more than each alone; with the bands in the system, whoever attacks it knows all of that.
 */
import { want, type AgeRange, type Wanted } from '../../compute/selection.ts';
import type { CellPlace } from '../../compute/counts.ts';
import type { CellGroup } from './cell-group.ts';

export function relateAges(group: CellGroup): void {
	for (const area of group.areas) {
		const places = group.placesIn(area);
		if (!places.some(({ wanted }) => wanted.age)) continue;
		// Bands finer than what is shown of Germans and foreigners would be small and tell nobody anything.
		for (const family of Map.groupBy(places, ({ wanted }) => otherThanSex(wanted)).values()) {
			const hasBothSexes = family.some(({ wanted }) => isOf(wanted, 'male') && wanted.age);
			for (const ranges of Map.groupBy(family, ({ wanted }) => JSON.stringify(wanted.fixed)).values()) {
				if (!ranges.some(({ wanted }) => wanted.age)) continue;
				// With both sexes by age, women and men have to add up to everybody band by band.
				relateRanges(group, area, ranges, boundsOf(hasBothSexes ? family : ranges));
			}
		}
	}
}

/** `citizenship` for all four of women and men, Germans and foreigners; empty for women, men and everybody. */
function otherThanSex({ fixed }: Wanted): string {
	return fixed
		.map(([dimension]) => dimension)
		.filter((dimension) => dimension !== 'sex')
		.join('|');
}

function isOf({ fixed }: Wanted, category: string): boolean {
	return fixed.some(([, one]) => one === category);
}

function boundsOf(places: readonly CellPlace[]): number[] {
	const bounds = new Set([0]);
	for (const { wanted } of places) {
		if (!wanted.age) continue;
		bounds.add(wanted.age.from);
		if (wanted.age.to !== Infinity) bounds.add(wanted.age.to + 1);
	}
	return [...bounds].toSorted((a, b) => a - b);
}

function relateRanges(group: CellGroup, area: string, ranges: readonly CellPlace[], bounds: readonly number[]): void {
	const bands = bounds.map((from, index): AgeRange => ({ from, to: (bounds[index + 1] ?? Infinity) - 1 }));
	for (const { wanted } of ranges) {
		const total = group.add(area, wanted);
		const { from, to } = wanted.age ?? { from: 0, to: Infinity };
		const inside = bands.filter((band) => band.from >= from && band.to <= to);
		if (!total || inside.length < 2) continue;
		const keys = inside.map((band) => group.add(area, want(wanted.fixed, band), 'unshown'));
		const found = keys.filter((key) => key !== null);
		if (found.length === keys.length) group.addRelation(total, found);
		else if (found.length > 0) group.addRest(total, found, { mayBeAll: true });
	}
}
