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
		const byCategories = Map.groupBy(places, ({ wanted }) => JSON.stringify(wanted.fixed));
		const hasBothSexes = places.some(({ wanted }) => isOf(wanted, 'male') && wanted.age);
		for (const ranges of byCategories.values()) {
			if (!ranges.some(({ wanted }) => wanted.age)) continue;
			// With both sexes by age, women and men have to add up to everybody band by band.
			relateRanges(group, area, ranges, boundsOf(hasBothSexes ? places : ranges));
		}
	}
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
		const keys = inside.map((band) => group.add(area, want(wanted.fixed, band), { isShown: false }));
		const found = keys.filter((key) => key !== null);
		if (found.length === keys.length) group.addRelation(total, found);
		else if (found.length > 0) group.addRest(total, found);
	}
}
