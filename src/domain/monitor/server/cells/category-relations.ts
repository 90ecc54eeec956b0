/** Categories: women and men make everybody, German and foreign, the two circles of law; and each leaves a rest. */
import type { CellPlace } from '../../compute/counts.ts';
import { want, type Wanted } from '../../compute/selection.ts';
import { subsets } from '../../compute/subsets.ts';
import type { CellGroup } from './cell-group.ts';
import { completeSets } from './complete-sets.ts';

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

type Category = readonly [dimension: string, category: string];

/** Categories of different dimensions that lie inside each other: what is left of the whole can be computed. */
const INSIDE: readonly { readonly whole: Category; readonly parts: readonly Category[] }[] = [
	{ whole: ['size', '1'], parts: [['type', 'single']] },
	{
		whole: ['minors', 'with'],
		parts: [
			['type', 'lone-parent'],
			['type', 'couple-with-children']
		]
	},
	{ whole: ['minors', 'without'], parts: [['type', 'couple']] },
	{ whole: ['migration', 'with'], parts: [['citizenship', 'foreign']] },
	{ whole: ['migration', 'without'], parts: [['background', 'none']] }
];

export function relateCategories(group: CellGroup): void {
	relateCompleteSets(group);
	for (const area of group.areas) {
		const done = new Set<string>();
		const places = group.placesIn(area);
		const siblings = siblingsIn(places);
		for (const { wanted } of places)
			for (const [dimension, category] of wanted.fixed) {
				const whole = without(wanted, dimension);
				const total = group.keyOf(area, whole);
				const isDisjoint = dimension in DISJOINT;
				const id = `${dimension} ${total} ${isDisjoint ? '' : category}`;
				if (!total || done.has(id)) continue;
				done.add(id);
				const parts = isDisjoint ? (siblings.get(`${dimension} ${whole.text}`) ?? []) : [wanted];
				relate(group, area, total, dimension, parts);
			}
		relateCrossed(group, area);
		relateInside(group, area);
	}
}

/**
 * Parts that differ from a whole in several dimensions at once, where what lies between cannot be had from the delivery:
 * readers add them up all the same.
 */
function relateCrossed(group: CellGroup, area: string): void {
	const sets = new Map<string, { total: string; parts: string[]; areLinked: boolean; areDisjoint: boolean }>();
	for (const { wanted } of group.placesIn(area)) {
		const key = group.keyOf(area, wanted);
		for (const dimensions of subsets(wanted.fixed.map(([dimension]) => dimension))) {
			const whole = dimensions.reduce(without, wanted);
			const total = group.keyOf(area, whole);
			if (dimensions.length < 2 || !key || !total) continue;
			const name = `${dimensions.join(' ')} in ${whole.text}`;
			const areDisjoint = dimensions.every((dimension) => dimension in DISJOINT);
			const set = sets.get(name) ?? { total, parts: [], areLinked: true, areDisjoint };
			sets.set(name, set);
			set.parts.push(key);
			set.areLinked &&= dimensions.every((dimension) => group.keyOf(area, without(wanted, dimension)) !== null);
		}
	}
	for (const { total, parts, areLinked, areDisjoint } of sets.values()) {
		if (areLinked) continue;
		if (areDisjoint) group.addRest(total, parts, { mayBeAll: true });
		else if (group.isSum(total, parts)) group.addRelation(total, parts);
	}
}

function relateInside(group: CellGroup, area: string): void {
	for (const { whole, parts } of INSIDE) {
		for (const { wanted } of group.placesIn(area)) {
			if (!wanted.fixed.some(([dimension, category]) => dimension === whole[0] && category === whole[1])) continue;
			const others = wanted.fixed.filter(([dimension]) => dimension !== whole[0]);
			const total = group.keyOf(area, wanted);
			const keys = parts.flatMap((part) => group.keyOf(area, want([...others, part], wanted.age)) ?? []);
			if (!total || keys.length === 0) continue;
			if (group.isSum(total, keys)) group.addRelation(total, keys);
			else group.addRest(total, keys);
		}
	}
}

function relate(group: CellGroup, area: string, total: string, dimension: string, parts: readonly Wanted[]): void {
	const keys = parts.map((part) => group.keyOf(area, part)).filter((key) => key !== null);
	const isWhole = DISJOINT[dimension]?.length === keys.length;
	if (isWhole) group.addPartition(total, keys);
	else group.addRest(total, keys);
}

function without({ fixed, age }: Wanted, dimension: string): Wanted {
	return want(
		fixed.filter(([name]) => name !== dimension),
		age
	);
}

/** Parts that differ in one dimension only, by that dimension and what they are parts of. */
function siblingsIn(places: readonly CellPlace[]): Map<string, Wanted[]> {
	const siblings = new Map<string, Wanted[]>();
	for (const { wanted } of places)
		for (const [dimension] of wanted.fixed) {
			const key = `${dimension} ${without(wanted, dimension).text}`;
			const known = siblings.get(key);
			if (known) known.push(wanted);
			else siblings.set(key, [wanted]);
		}
	return siblings;
}

/** Kinds that overlap have no list of what makes up the whole; what adds up everywhere does. */
function relateCompleteSets(group: CellGroup): void {
	const wholes = new Map<string, { dimension: string; whole: Wanted; parts: Map<string, Wanted> }>();
	for (const area of group.areas)
		for (const { wanted } of group.placesIn(area))
			for (const [dimension] of wanted.fixed) {
				if (dimension in DISJOINT) continue;
				const whole = without(wanted, dimension);
				const key = `${dimension} ${whole.text}`;
				const known = wholes.get(key) ?? { dimension, whole, parts: new Map<string, Wanted>() };
				wholes.set(key, known);
				known.parts.set(wanted.text, wanted);
			}
	for (const { whole, parts } of wholes.values()) {
		const categories = [...parts.values()];
		const sums = group.areas.flatMap((area) => {
			const total = group.countOf(area, whole);
			return total === null ? [] : [{ total, parts: categories.map((part) => group.countOf(area, part)) }];
		});
		for (const set of completeSets(sums))
			for (const area of group.areas) {
				const total = group.keyOf(area, whole);
				const keys = set.map((position) => {
					const part = categories[position];
					return part ? group.keyOf(area, part) : null;
				});
				const found = keys.filter((key) => key !== null);
				if (total && found.length === keys.length) group.addRelation(total, found);
			}
	}
}
