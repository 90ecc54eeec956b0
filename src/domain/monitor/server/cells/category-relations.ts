/** Categories: women and men make everybody, German and foreign, the two circles of law; and each leaves a rest. */
import type { CellPlace } from '../../compute/counts.ts';
import { want, type Wanted } from '../../compute/selection.ts';
import type { CellGroup } from './cell-group.ts';

/** Dimensions in which nobody is in two categories, with all categories where they make up the whole. */
const DISJOINT: Readonly<Record<string, readonly string[] | null>> = {
	sex: ['female', 'male'],
	citizenship: ['foreign', 'german'],
	circle: ['sgb2', 'sgb3'],
	group: ['old-age', 'reduced-capacity'],
	residence: ['in-institutions', 'outside-institutions'],
	migration: ['with', 'without'],
	background: ['foreign', 'naturalised', 'option', 'repatriate', 'second-citizenship', 'by-family', 'none'],
	retirement: ['below', 'reached'],
	minors: ['with', 'without'],
	size: ['1', '2', '3', '4', '5+'],
	type: ['single', 'lone-parent', 'couple-with-children', 'couple', 'other'],
	'entry-year': null,
	rooms: null,
	buildings: null
};

export function relateCategories(group: CellGroup): void {
	for (const area of group.areas) {
		const done = new Set<string>();
		for (const { wanted } of group.placesIn(area))
			for (const [dimension, category] of wanted.fixed) relate(group, area, wanted, dimension, category, done);
	}
}

function relate(
	group: CellGroup,
	area: string,
	wanted: Wanted,
	dimension: string,
	category: string,
	done: Set<string>
): void {
	const whole = without(wanted, dimension);
	const total = keyOf(group, area, whole);
	const isDisjoint = dimension in DISJOINT;
	const id = `${dimension} ${total} ${isDisjoint ? '' : category}`;
	if (!total || done.has(id)) return;
	done.add(id);
	const siblings = isDisjoint ? siblingsOf(group.placesIn(area), wanted, dimension) : [wanted];
	const keys = siblings.map((sibling) => keyOf(group, area, sibling)).filter((key) => key !== null);
	const isWhole = DISJOINT[dimension]?.length === keys.length;
	if (isWhole) group.addPartition(total, keys);
	else group.addRest(total, keys);
}

/** The key of a cell that is in the group already; nothing is added here. */
function keyOf(group: CellGroup, area: string, wanted: Wanted): string | null {
	return group.placesIn(area).some((place) => place.wanted.text === wanted.text) ? group.add(area, wanted) : null;
}

function without({ fixed, age }: Wanted, dimension: string): Wanted {
	return want(
		fixed.filter(([name]) => name !== dimension),
		age
	);
}

function siblingsOf(places: readonly CellPlace[], wanted: Wanted, dimension: string): Wanted[] {
	const whole = without(wanted, dimension);
	return places
		.map((place) => place.wanted)
		.filter(
			(other) => other.fixed.some(([name]) => name === dimension) && without(other, dimension).text === whole.text
		);
}
