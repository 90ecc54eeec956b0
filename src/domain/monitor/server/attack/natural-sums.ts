/**
 * What holds without being printed: a whole is the sum of its parts, between areas and between categories, and no part is
 * larger than its whole. Wherever the unknowns occur in what is published.
 */
import { findMeasure } from '#domain/intake';
import { BALANCE, EXCLUSIVE, INSIDE, WHOLES } from './common-knowledge.ts';
import type { Publication } from './publication.ts';
import type { Bound } from './statement.ts';
import type { Terms, Unknown, Unknowns } from './unknowns.ts';

type World = {
	/** Names of the unknowns that something published speaks of. */
	readonly used: ReadonlySet<string>;
	readonly unknowns: Unknowns;
	readonly publication: Pick<Publication, 'partsOf' | 'insideOf'>;
	/** Categories that occur, by measure and dimension: `day-care-children care` → `facility`, … */
	readonly categories: ReadonlyMap<string, ReadonlySet<string>>;
};

export function naturalSums(names: Iterable<string>, world: World): Bound[] {
	const found: Bound[] = [];
	for (const name of names) {
		const unknown = world.unknowns.get(name);
		if (!unknown) continue;
		found.push(
			...betweenAreas(unknown, world),
			...betweenCategories(unknown, world),
			...betweenDimensions(unknown, world)
		);
	}
	return found;
}

/** Categories by measure and dimension, as far as something published speaks of them. */
export function categoriesIn(used: Iterable<string>, unknowns: Unknowns): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const name of used) {
		const unknown = unknowns.get(name);
		for (const pair of unknown?.categories ?? []) {
			const [dimension = '', category = ''] = pair.split('=');
			const key = `${unknown?.measure} ${dimension}`;
			found.set(key, (found.get(key) ?? new Set()).add(category));
		}
	}
	return found;
}

function betweenAreas(unknown: Unknown, { used, unknowns, publication }: World): Bound[] {
	const { measure, area } = unknown;
	const found: Bound[] = [];
	const quarters = namesIn(publication.insideOf.get(area), unknown, unknowns).filter((name) => used.has(name));
	if (quarters.length > 0) found.push(atMost(quarters, unknown.name));
	const towns = namesIn(publication.partsOf.get(area), unknown, unknowns);
	if (towns.length === 0 || !towns.every((name) => used.has(name))) return found;
	if (findMeasure(measure)?.isAdditive) found.push(equal(towns, unknown.name));
	// A move between two towns is in the numbers of both, but crosses no border of the county.
	else if (measure === BALANCE.gained || measure === BALANCE.lost) found.push(atMost([unknown.name], ...towns));
	if (measure === BALANCE.gained) {
		const lost = unknowns.like(unknown, { measure: BALANCE.lost });
		const lostIn = namesIn(publication.partsOf.get(area), { ...unknown, measure: BALANCE.lost }, unknowns);
		if ([lost, ...lostIn].every((name) => used.has(name)))
			found.push({
				terms: [
					[unknown.name, -1],
					[lost, 1],
					...towns.map((name) => [name, 1] as const),
					...lostIn.map((name) => [name, -1] as const)
				],
				lower: 0,
				upper: 0
			});
	}
	return found;
}

function betweenCategories(whole: Unknown, { used, unknowns, categories }: World): Bound[] {
	const found: Bound[] = [];
	for (const [key, all] of categories) {
		const [measure, dimension = ''] = key.split(' ');
		if (measure !== whole.measure || whole.categories.some((pair) => pair.startsWith(`${dimension}=`))) continue;
		const partOf = (category: string): string =>
			unknowns.like(whole, { categories: [...whole.categories, `${dimension}=${category}`].toSorted() });
		const everybody = WHOLES[dimension]?.map(partOf);
		if (everybody?.every((name) => used.has(name))) found.push(equal(everybody, whole.name));
		else {
			const parts = [...all].map(partOf).filter((name) => used.has(name));
			if (parts.length === 0) continue;
			if (EXCLUSIVE.has(dimension)) found.push(atMost(parts, whole.name));
			else for (const part of parts) found.push(atMost([part], whole.name));
		}
	}
	return found;
}

/** People of one category are people of another: who lives alone lives in a household of one. */
function betweenDimensions(whole: Unknown, { used, unknowns }: World): Bound[] {
	return INSIDE.flatMap(([outer, inner]) => {
		if (!whole.categories.includes(outer)) return [];
		const others = whole.categories.filter((category) => category !== outer);
		const parts = inner
			.map((pair) => unknowns.like(whole, { categories: [...others, pair].toSorted() }))
			.filter((name) => used.has(name));
		return parts.length > 0 ? [atMost(parts, whole.name)] : [];
	});
}

function namesIn(areas: readonly string[] | undefined, unknown: Unknown, unknowns: Unknowns): string[] {
	return (areas ?? []).map((area) => unknowns.like(unknown, { area }));
}

function equal(parts: readonly string[], whole: string): Bound {
	return { terms: difference(parts, [whole]), lower: 0, upper: 0 };
}

function atMost(parts: readonly string[], ...wholes: readonly string[]): Bound {
	return { terms: difference(parts, wholes), lower: -Infinity, upper: 0 };
}

function difference(parts: readonly string[], wholes: readonly string[]): Terms {
	return [...wholes.map((name) => [name, -1] as const), ...parts.map((name) => [name, 1] as const)];
}
