/**
 * What nobody shows but lies between two selections that are shown: households with minors are shown, and so are lone parents
 * of two, three and four people. Readers add up across both groupings at once; so the cells between them are in the system.
 */
import { want, type Wanted } from '../../compute/selection.ts';
import { subsets } from '../../compute/subsets.ts';
import type { CellGroup } from './cell-group.ts';

export function addMargins(group: CellGroup): void {
	for (const area of group.areas) {
		const places = group.placesIn(area);
		const shown = new Set(places.map(({ wanted }) => wanted.text));
		for (const { wanted } of places)
			for (const margin of marginsOf(wanted)) {
				if (shown.has(margin.text)) continue;
				const isInSomethingShown = wholesOf(margin).some(({ text }) => shown.has(text));
				if (isInSomethingShown) group.add(area, margin, 'unshown');
			}
	}
}

/** Less precise by one grouping or more, but for everybody. */
function marginsOf(wanted: Wanted): Wanted[] {
	return wholesOf(wanted).filter(({ fixed }) => fixed.length > 0);
}

function wholesOf({ fixed, age }: Wanted): Wanted[] {
	return subsets(fixed)
		.filter((some) => some.length < fixed.length)
		.map((some) => want(some, age));
}
