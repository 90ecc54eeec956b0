/**
 * Which delivered facts make up the wanted part of a measure: the one fact that says it, or facts that tile it without
 * gap or overlap. Nothing is estimated: 65 years and older cannot be had from a band 60 to 74.
 */
import type { Entry, FactGroup, Shape } from './fact-groups.ts';
import type { AgeRange, Wanted } from './selection.ts';

/** Categories that make up the whole, so that they may be summed away. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = {
	sex: ['female', 'male'],
	citizenship: ['foreign', 'german'],
	circle: ['sgb2', 'sgb3'],
	migration: ['with', 'without'],
	minors: ['with', 'without'],
	retirement: ['below', 'reached'],
	size: ['1', '2', '3', '4', '5+'],
	type: ['single', 'lone-parent', 'couple-with-children', 'couple', 'other']
};
const ALL_AGES: AgeRange = { from: 0, to: Infinity };

/**
 * Undefined: not to be had from this delivery. `isFullCount`: a count of all records, where a combination nobody is in
 * does not occur (register); elsewhere a missing category makes the sum impossible.
 */
export function selectFacts(group: FactGroup, wanted: Wanted, isFullCount: boolean): readonly Entry[] | undefined {
	const needed = wanted.fixed.map(([dimension]) => dimension);
	if (wanted.age) needed.push('age');
	for (const shape of group) {
		if (!needed.every((dimension) => shape.dimensions.includes(dimension))) continue;
		const found = isFullCount ? allWithin(shape, wanted) : exactTiles(shape, wanted);
		if (found) return found;
	}
	return undefined;
}

function matches({ fact }: Entry, { fixed }: Wanted): boolean {
	return fixed.every(([dimension, category]) => fact.dimensions[dimension] === category);
}

/** All records inside the age range; undefined when a band lies across its edge. */
function allWithin(shape: Shape, wanted: Wanted): Entry[] | undefined {
	const found: Entry[] = [];
	for (const entry of shape.entries) {
		if (wanted.age) {
			if (!entry.age) return undefined;
			const isOutside = entry.age.to < wanted.age.from || entry.age.from > wanted.age.to;
			if (isOutside) continue;
			if (entry.age.from < wanted.age.from || entry.age.to > wanted.age.to) return undefined;
		}
		if (matches(entry, wanted)) found.push(entry);
	}
	return found;
}

function exactTiles(shape: Shape, wanted: Wanted): Entry[] | undefined {
	const isFixed = new Set(wanted.fixed.map(([dimension]) => dimension));
	const summedAway = shape.dimensions.filter((dimension) => dimension !== 'age' && !isFixed.has(dimension));
	if (summedAway.some((dimension) => !COMPLETE[dimension])) return undefined;
	const matching = shape.entries.filter((entry) => matches(entry, wanted));
	const byCombination = Map.groupBy(matching, ({ fact }) =>
		summedAway.map((dimension) => fact.dimensions[dimension]).join('|')
	);
	const found: Entry[] = [];
	for (const combination of combinations(summedAway)) {
		const entries = byCombination.get(combination);
		if (!entries) return undefined;
		if (!shape.dimensions.includes('age')) {
			found.push(...entries);
			continue;
		}
		const tiles = tile(entries, wanted.age ?? ALL_AGES);
		if (!tiles) return undefined;
		found.push(...tiles);
	}
	return found;
}

function combinations(dimensions: readonly string[]): string[] {
	let all: string[][] = [[]];
	for (const dimension of dimensions) {
		const categories = COMPLETE[dimension] ?? [];
		all = all.flatMap((start) => categories.map((category) => [...start, category]));
	}
	return all.map((parts) => parts.join('|'));
}

/** Bands that cover the range exactly, the widest first; undefined if there are none. */
function tile(entries: readonly Entry[], { from, to }: AgeRange): Entry[] | undefined {
	const starting = entries
		.filter(({ age }) => age && age.from === from && age.to <= to)
		.toSorted((a, b) => (b.age?.to ?? 0) - (a.age?.to ?? 0));
	for (const entry of starting) {
		const end = entry.age?.to ?? 0;
		if (end === to) return [entry];
		const rest = tile(entries, { from: end + 1, to });
		if (rest) return [entry, ...rest];
	}
	return undefined;
}
