import type { AlteredSlice } from '#domain/disclosure';
import {
	roundAdditively,
	roundAlone,
	type CellSystem,
	type CountCell,
	type EarlierRelease,
	type Fingerprint,
	type SumRelation
} from '#domain/disclosure/server';
import { installationKey } from '#platform/installation-key';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import type { PublishCount } from '../../compute/publish-counts.ts';
import { publishBy } from './publish-by.ts';
import { sliceName, slicesOfCell } from './slice-of-cell.ts';

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
	const rounding = [...bySlice.values()].filter(({ method }) => method === 'small-count-rounding');
	const parts = rounding.length > 0 ? systemBySlice(world) : new Map<string, SlicePart>();
	for (const slice of rounding) {
		const part = parts.get(sliceName(slice));
		if (!part) continue;
		const { system, fixed } = part;
		const found = await roundAdditively(system, {
			base: slice.base,
			isShown: (key) => world.places.has(key),
			fixed
		});
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

type SlicePart = {
	readonly system: { readonly cells: CountCell[]; readonly relations: SumRelation[] };
	/** Published in an earlier release and not revised since. */
	readonly fixed: Map<string, number>;
};

/** Rests of other measures stand in sums with the cells of a slice, but nobody shows those. */
function systemBySlice({ system, releases, fingerprintOf }: World): Map<string, SlicePart> {
	const parts = new Map<string, SlicePart>();
	const sliceBy = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const cell of system.cells) {
		const [slice = '', another] = slicesOfCell(cell.key);
		if (another !== undefined) continue;
		sliceBy.set(cell.key, slice);
		counts.set(cell.key, cell.count);
		const part: SlicePart = parts.get(slice) ?? { system: { cells: [], relations: [] }, fixed: new Map() };
		parts.set(slice, part);
		part.system.cells.push(cell);
	}
	for (const relation of system.relations) {
		const slice = sliceBy.get(relation.total);
		if (slice !== undefined && relation.parts.every((key) => sliceBy.get(key) === slice))
			parts.get(slice)?.system.relations.push(relation);
	}
	for (const { altered } of releases)
		for (const [key, { value, fingerprint }] of altered) {
			const count = counts.get(key);
			const fixed = parts.get(sliceBy.get(key) ?? '')?.fixed;
			if (value === null || count === undefined || !fixed || fixed.has(key)) continue;
			if (fingerprint === fingerprintOf(key, count)) fixed.set(key, value);
		}
	return parts;
}
