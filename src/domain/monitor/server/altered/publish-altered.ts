import type { AlteredSlice } from '#domain/disclosure';
import {
	roundAdditively,
	roundAlone,
	type CellSystem,
	type EarlierRelease,
	type Fingerprint
} from '#domain/disclosure/server';
import { installationKey } from '#platform/installation-key';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import type { PublishCount } from '../../compute/publish-counts.ts';
import { publishBy } from './publish-by.ts';
import { sliceName, sliceOfCell, slicesOfCell } from './slice-of-cell.ts';

type World = {
	readonly system: CellSystem;
	/** What is shown anywhere, by key. */
	readonly places: ReadonlyMap<string, CellPlace>;
	readonly releases: readonly EarlierRelease[];
	readonly fingerprintOf: Fingerprint;
};

export type PublishedAltered = {
	readonly publish: PublishCount;
	/** Sums of rounded small counts that cannot be made to add up. */
	readonly withheld: ReadonlySet<string>;
};

/** Every count as its slice's method publishes it. */
export async function publishAltered(
	bySlice: ReadonlyMap<string, AlteredSlice>,
	world: World
): Promise<PublishedAltered> {
	const seed = installationKey('cell keys');
	const rounded = new Map<string, number>();
	const withheld = new Set<string>();
	for (const slice of bySlice.values()) {
		if (slice.method !== 'small-count-rounding') continue;
		const found = await roundSlice(slice, world);
		for (const [key, value] of found.published) rounded.set(key, value);
		for (const key of found.withheld) withheld.add(key);
	}
	const byMethod = new Map<string, PublishCount>();
	const publish: PublishCount = (place, count, facts) => {
		const alteration = bySlice.get(sliceName(place));
		if (!alteration) return null;
		const { method, base } = alteration;
		// What stands in no sum of the edition: single years of age behind a mean.
		if (method === 'small-count-rounding') return rounded.get(cellKey(place)) ?? roundAlone(count.value, base);
		const name = `${method} ${base}`;
		const known = byMethod.get(name) ?? publishBy(method, { base, seed });
		byMethod.set(name, known);
		return known(place, count, facts);
	};
	return { publish, withheld };
}

function roundSlice(slice: AlteredSlice, { system, places, releases, fingerprintOf }: World) {
	const name = sliceName(slice);
	// Rests of other measures stand in sums with them, but nobody shows those.
	const isOwn = (key: string): boolean => slicesOfCell(key).every((one) => one === name);
	const cells = system.cells.filter(({ key }) => isOwn(key));
	const counts = new Map(cells.map(({ key, count }) => [key, count]));
	const fixed = new Map<string, number>();
	for (const { altered } of releases)
		for (const [key, { value, fingerprint }] of altered) {
			if (value === null || fixed.has(key) || sliceOfCell(key) !== name) continue;
			const count = counts.get(key);
			if (count !== undefined && fingerprint === fingerprintOf(key, count)) fixed.set(key, value);
		}
	return roundAdditively(
		{
			cells,
			relations: system.relations.filter(({ total, parts }) => [total, ...parts].every((key) => counts.has(key)))
		},
		{ base: slice.base, isShown: (key) => places.has(key), fixed }
	);
}
