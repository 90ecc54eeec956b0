/**
 * Facts grouped by measure, basis, area and year, and within by which dimensions they break down ("shape"):
 * `age|sex` holds the cross of both, the empty shape the total.
 */
import type { Basis } from '#domain/disclosure';
import type { Dimensions, Fact } from '#domain/intake';
import { readAgeBand, type AgeRange } from './selection.ts';

export type Entry = { readonly fact: Fact; readonly age: AgeRange | null };
export type Shape = { readonly dimensions: readonly string[]; readonly entries: readonly Entry[] };
export type FactGroup = readonly Shape[];

export type FactGroups = {
	readonly groupOf: (measure: string, basis: Basis, area: string, year: number) => FactGroup | undefined;
	/** Years with facts, by measure and basis. */
	readonly yearsOf: (measure: string, basis: Basis) => readonly number[];
};

const NONE: readonly number[] = [];

export function groupFacts(facts: readonly Fact[], maxYear: number): FactGroups {
	const groups = new Map<string, Map<string, Map<string, Entry>>>();
	const years = new Map<string, Set<number>>();
	// Facts of the same breakdown share one object of dimensions; taking it apart once saves 100,000 splits.
	const known = new Map<Dimensions, TakenApart>();
	for (const fact of facts) {
		if (fact.year > maxYear) continue;
		const { names, categories, age } = getOrMake(known, fact.dimensions, () => takeApart(fact.dimensions));
		const shapes = getOrMake(groups, `${fact.measure} ${fact.basis} ${fact.area} ${fact.year}`, () => new Map());
		const shape: Map<string, Entry> = getOrMake(shapes, names, () => new Map<string, Entry>());
		const earlier = shape.get(categories)?.fact;
		// Two dates in one year (30.06. and 31.12.): the later one stands for the year.
		if (earlier && dateOf(earlier.period) >= dateOf(fact.period)) continue;
		shape.set(categories, { fact, age });
		getOrMake(years, `${fact.measure} ${fact.basis}`, () => new Set<number>()).add(fact.year);
	}
	const finished = new Map<string, FactGroup>();
	for (const [key, shapes] of groups)
		finished.set(
			key,
			[...shapes]
				.map(([names, entries]) => ({
					dimensions: names === '' ? [] : names.split('|'),
					entries: [...entries.values()]
				}))
				.toSorted((a, b) => a.dimensions.length - b.dimensions.length)
		);
	const sortedYears = new Map([...years].map(([key, set]) => [key, [...set].toSorted((a, b) => a - b)]));
	return {
		groupOf: (measure, basis, area, year) => finished.get(`${measure} ${basis} ${area} ${year}`),
		yearsOf: (measure, basis) => sortedYears.get(`${measure} ${basis}`) ?? NONE
	};
}

type TakenApart = { readonly names: string; readonly categories: string; readonly age: AgeRange | null };

function takeApart(dimensions: Dimensions): TakenApart {
	const names = Object.keys(dimensions).toSorted();
	const age = dimensions['age'];
	return {
		names: names.join('|'),
		categories: names.map((name) => dimensions[name]).join('|'),
		age: age === undefined ? null : readAgeBand(age)
	};
}

/** `31.12.2015` as 20151231, a bare year as its end, so that dates can be compared. */
function dateOf(period: string): number {
	const match = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(period);
	if (match) return Number(match[3]) * 10_000 + Number(match[2]) * 100 + Number(match[1]);
	return Number(/\d{4}/.exec(period)?.[0] ?? 0) * 10_000 + 1231;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) map.set(key, (value = make()));
	return value;
}
