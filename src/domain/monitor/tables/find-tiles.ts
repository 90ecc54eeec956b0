/**
 * From which released counts the wanted part of a measure can be had: the count itself, age groups that tile it, or all
 * categories of a dimension. Nothing is estimated and nothing subtracted.
 */
import { want, type AgeRange, type Wanted } from '../compute/selection.ts';
import type { CountCube } from './released-counts.ts';
import { CATEGORIES } from './tabulation.ts';

/** Each a set of parts whose counts add up to what is wanted; the first one an area has counts for is used. */
export type Tiles = readonly (readonly number[])[];

const known = new WeakMap<CountCube, Map<string, Tiles>>();

export function findTiles(cube: CountCube, wanted: Wanted, year: number): Tiles {
	let tiles = known.get(cube);
	if (!tiles) known.set(cube, (tiles = new Map()));
	const key = `${wanted.text}#${cube.signatures[year]}`;
	let found = tiles.get(key);
	if (!found) tiles.set(key, (found = search(cube, wanted, year)));
	return found;
}

function search(cube: CountCube, wanted: Wanted, year: number): Tiles {
	const own = cube.parts.get(wanted.text);
	const found: (readonly number[])[] = [];
	if (own !== undefined && cube.occurs(own, year)) found.push([own]);
	const ages = tileAges(cube, wanted, year);
	if (ages) found.push(ages);
	for (const [dimension, categories] of Object.entries(CATEGORIES)) {
		if (wanted.fixed.some(([name]) => name === dimension)) continue;
		const parts = categories.map((category) => {
			const part = want([...wanted.fixed, [dimension, category]], wanted.age);
			const single = cube.parts.get(part.text);
			return single !== undefined && cube.occurs(single, year) ? [single] : tileAges(cube, part, year);
		});
		if (parts.every((part) => part !== undefined)) found.push(parts.flat());
	}
	return found;
}

/** Bands that cover the range exactly, the widest first; undefined if there are none. */
function tileAges(cube: CountCube, { fixed, age, text }: Wanted, year: number): number[] | undefined {
	const bands = bandsOf(cube, JSON.stringify(fixed)).filter(
		(band) => band.text !== text && cube.occurs(band.part, year)
	);
	const range = age ?? { from: 0, to: Infinity };
	const tile = ({ from, to }: AgeRange): number[] | undefined => {
		for (const band of bands) {
			if (band.age.from !== from || band.age.to > to) continue;
			if (band.age.to === to) return [band.part];
			const rest = tile({ from: band.age.to + 1, to });
			if (rest) return [band.part, ...rest];
		}
		return undefined;
	};
	return tile(range);
}

type Band = { readonly part: number; readonly age: AgeRange; readonly text: string };
const bandsByCube = new WeakMap<CountCube, Map<string, Band[]>>();

function bandsOf(cube: CountCube, fixed: string): readonly Band[] {
	let bands = bandsByCube.get(cube);
	if (!bands) {
		bands = new Map();
		cube.wanted.forEach(({ age, fixed: own, text }, part) => {
			if (!age) return;
			const key = JSON.stringify(own);
			const list = bands?.get(key);
			if (list) list.push({ part, age, text });
			else bands?.set(key, [{ part, age, text }]);
		});
		for (const list of bands.values()) list.sort((a, b) => b.age.to - a.age.to);
		bandsByCube.set(cube, bands);
	}
	return bands.get(fixed) ?? [];
}
