/**
 * Which kinds make up the whole, found by adding up what is shown: care at home and in homes overlap with care of a
 * certain degree, so names do not tell. What holds in every area that shows all of it is taken to hold in the others.
 */
import { subsets } from '../../compute/subsets.ts';
import { INSIDE, WHOLES } from './common-knowledge.ts';
import type { Statement } from './statement.ts';
import { selectionOf, sliceOf, type Place } from './unknowns.ts';

/** Kinds of a measure in one year that add up to `whole`, all of the same ages; `room`: by how much, where sources round. */
export type AddingCategories = {
	readonly measure: string;
	readonly at: Omit<Place, 'area'>;
	readonly areas: readonly string[];
	readonly whole: string;
	readonly parts: readonly string[];
	readonly room: number;
};

/** With more kinds too many sets would have to be tried. */
const MOST_CATEGORIES = 12;

type Shown = Map<string, ReadonlyMap<string, number | null>>;

/** `isKnown`: what makes up the whole by name needs no search. */
export function findAddingCategories(
	statements: readonly Statement[],
	isKnown: (dimension: string) => boolean
): AddingCategories[] {
	const counts = statements.filter(({ at }) => at.kind === 'count');
	return [...Map.groupBy(counts, ({ at }) => sliceOf(at.of, at)).values()].flatMap((own) => {
		const at = own[0]?.at;
		if (!at) return [];
		const shown: Shown = new Map(
			[...Map.groupBy(own, ({ at: { part } }) => part)].map(([part, inAreas]) => [
				part,
				new Map(inAreas.map(({ at: { area }, value }) => [area, value.kind === 'number' ? value.value : null]))
			])
		);
		const sets = [...kindsOf(shown, isKnown), ...innerOf(shown)].flatMap(({ whole, parts, fewest }) =>
			setsOf(shown, whole, parts, fewest).map((set) => ({ whole, ...set }))
		);
		return [...sets, ...crossedOf(shown)].map((set) => ({
			measure: at.of,
			at: { year: at.year, basis: at.basis },
			areas: [...(shown.get(set.whole)?.keys() ?? [])],
			...set
		}));
	});
}

/**
 * All shown parts that differ from a whole in the same dimensions, where together they are the whole to the last one: most
 * often kinds of several groupings at once, or all sizes that occur.
 */
function crossedOf(shown: Shown): { whole: string; parts: readonly string[]; room: number }[] {
	const sets = new Map<string, { whole: string; parts: string[]; byName: number }>();
	for (const part of shown.keys())
		for (const pairs of subsets(pairsOf(part).filter((pair) => !pair.startsWith('age=')))) {
			const whole = pairs.reduce(without, part);
			if (pairs.length === 0 || !shown.has(whole)) continue;
			const key = `${pairs.map(dimensionOf).join(' ')} in ${whole}`;
			const byName = pairs.reduce((product, pair) => product * (WHOLES[dimensionOf(pair)]?.length ?? Infinity), 1);
			const known = sets.get(key) ?? { whole, parts: [], byName };
			sets.set(key, known);
			known.parts.push(part);
		}
	return [...sets.values()].flatMap(({ whole, parts, byName }) => {
		// What makes up the whole by name is known without adding up.
		if (parts.length === byName) return [];
		const gaps = gapsOf(shown, whole, parts);
		const isWhole = parts.length > 1 && gaps.every(({ gap }) => gap === 0);
		return isWhole && gaps.some(({ total }) => total > parts.length) ? [{ whole, parts, room: 0 }] : [];
	});
}

type Kinds = { readonly whole: string; readonly parts: string[]; readonly fewest: number };

/** Parts that differ from a whole in one more dimension. One kind alone that is as large as the whole is chance. */
function kindsOf(shown: Shown, isKnown: (dimension: string) => boolean): Kinds[] {
	const kinds = new Map<string, Kinds>();
	for (const part of shown.keys())
		for (const pair of pairsOf(part)) {
			const dimension = dimensionOf(pair);
			const whole = without(part, pair);
			if (dimension === 'age' || isKnown(dimension) || !shown.has(whole)) continue;
			const known = kinds.get(`${dimension} ${whole}`) ?? { whole, parts: [], fewest: 2 };
			kinds.set(`${dimension} ${whole}`, known);
			known.parts.push(part);
		}
	return [...kinds.values()];
}

/** Parts that lie inside a whole by what they mean; one may be as large as the whole always. */
function innerOf(shown: Shown): Kinds[] {
	return [...shown.keys()].flatMap((whole) =>
		INSIDE.flatMap(([outer, inner]) => {
			if (!pairsOf(whole).includes(outer)) return [];
			const parts = inner
				.map((pair) => [...pairsOf(without(whole, outer)), pair].toSorted().join('|'))
				.filter((part) => shown.has(part));
			return parts.length > 0 ? [{ whole, parts, fewest: 1 }] : [];
		})
	);
}

function pairsOf(part: string): string[] {
	return part === '' ? [] : part.split('|');
}

function dimensionOf(pair: string): string {
	return pair.slice(0, pair.indexOf('='));
}

function without(part: string, pair: string): string {
	return pairsOf(part)
		.filter((other) => other !== pair)
		.join('|');
}

/** Sets of parts that add up in every area that shows them all; none contains another. */
function setsOf(
	shown: Shown,
	whole: string,
	parts: readonly string[],
	fewest: number
): { parts: readonly string[]; room: number }[] {
	if (parts.length < fewest || parts.length > MOST_CATEGORIES) return [];
	const found: { parts: readonly string[]; room: number }[] = [];
	const search = (chosen: readonly string[], next: number): void => {
		if (found.some((set) => set.parts.every((part) => chosen.includes(part)))) return;
		const gaps = gapsOf(shown, whole, chosen);
		const rounding = chosen.length / 2;
		if (chosen.length >= fewest && gaps.some(({ total }) => total > chosen.length)) {
			const worst = Math.max(...gaps.map(({ gap }) => Math.abs(gap)));
			if (worst <= rounding) return void found.push({ parts: chosen, room: worst > 0 ? rounding : 0 });
		}
		// Counts only grow: where the sum is above the total, no further kind can help.
		if (gaps.some(({ gap }) => gap < -rounding - 1)) return;
		for (let index = next; index < parts.length; index++) search([...chosen, parts[index] ?? ''], index + 1);
	};
	search([], 0);
	return found;
}

/** What is left of the whole beside the parts, where all of them are shown. */
function gapsOf(shown: Shown, whole: string, parts: readonly string[]): { total: number; gap: number }[] {
	return [...(shown.get(whole) ?? [])].flatMap(([area, total]) => {
		const own = parts.map((part) => shown.get(part)?.get(area));
		if (total === null || own.some((count) => typeof count !== 'number')) return [];
		return [{ total, gap: total - own.reduce<number>((sum, count) => sum + (count ?? 0), 0) }];
	});
}

/** The same as sums of people are written: `selectionOf` of whole and parts. */
export function asTerm({ measure, whole, parts }: AddingCategories) {
	return [
		{ measure, where: selectionOf(whole), times: -1 },
		...parts.map((part) => ({ measure, where: selectionOf(part) }))
	];
}
