import type { AlteredSlice } from '#domain/disclosure';
import type { CellSystem, EarlierRelease } from '#domain/disclosure/server';
import type { CellPlace, Counts } from '../../compute/counts.ts';
import { publishCounts } from '../../compute/publish-counts.ts';
import { alterationOfCell } from '../altered/alteration-of-cell.ts';
import { publishAltered } from '../altered/publish-altered.ts';
import { publishedInstead } from '../altered/published-instead.ts';
import { sliceOfCell } from '../altered/slice-of-cell.ts';
import { countFingerprint } from '../count-fingerprint.ts';

export type AskedNumbers = {
	/** What is given out instead of the counts asked for, by key, where they are altered. */
	readonly published: ReadonlyMap<string, number>;
	/** Nothing is given out of these: sums that cannot be made to add up. */
	readonly withheld: ReadonlySet<string>;
};

type World = {
	readonly counts: Counts;
	readonly bySlice: ReadonlyMap<string, AlteredSlice>;
	readonly releases: readonly EarlierRelease[];
};

/**
 * The counts asked for as editions publish them: by the same method, and where a count is out already and was not revised, the
 * very number that is out. Rounding and noise give it by themselves; small counts are rounded around what is out.
 */
export async function publishAsked(
	{ counts, bySlice, releases }: World,
	system: CellSystem,
	asked: ReadonlyMap<string, CellPlace>
): Promise<AskedNumbers> {
	const alterationOf = alterationOfCell(bySlice);
	const places = new Map([...asked].filter(([key]) => alterationOf(key) !== null));
	const concerned = new Set([...places.keys()].map(sliceOfCell));
	const slices = new Map([...bySlice].filter(([name]) => concerned.has(name)));
	if (slices.size === 0) return { published: new Map(), withheld: new Set() };
	const world = { system, places, releases, fingerprintOf: countFingerprint() };
	const { publish, withheld } = await publishAltered(slices, world);
	return { published: publishedInstead(places, publishCounts(counts, publish)), withheld };
}

/** Cells nobody asks for now that an earlier publication withheld, and that have not changed: still withheld. */
export function stillWithheld({ cells }: CellSystem, { bySlice, releases }: World): Set<string> {
	const alterationOf = alterationOfCell(bySlice);
	const fingerprintOf = countFingerprint();
	const isSame = (key: string, count: number): boolean =>
		releases.some(({ hidden }) => hidden.has(key) && hidden.get(key)?.fingerprint === fingerprintOf(key, count));
	return new Set(
		cells.flatMap(({ key, count, status }) => (!status && alterationOf(key) && isSame(key, count) ? [key] : []))
	);
}
