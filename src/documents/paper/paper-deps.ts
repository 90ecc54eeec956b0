/** What a document needs besides the edition. */
import type { Geometry } from 'geojson';
import type { AreaId, Tile } from '#domain/areas';
import type { Boundary } from '#figures';
import type { PaperCompiler } from './paper-compiler.ts';

export type PaperDeps = {
	readonly compiler: PaperCompiler;
	readonly tiles: readonly Tile[];
	/** Without boundaries the tile map serves. */
	readonly boundaries: { readonly shapes: readonly Boundary[]; readonly source: string } | null;
	/** Where a reader finds the pages: the installation's address without a slash at its end. */
	readonly address: string | null;
};

/** What `findBoundaries` of the areas module answers. */
export type StoredBoundaries = {
	readonly sources: ReadonlyMap<AreaId, string>;
	readonly geometries: ReadonlyMap<AreaId, Geometry>;
};

/** Boundaries as maps draw them: surfaces of municipalities; anything else that was imported is left out. */
export function paperBoundaries(
	stored: StoredBoundaries | null,
	municipalities: readonly { readonly id: AreaId }[]
): PaperDeps['boundaries'] {
	if (!stored) return null;
	const shapes = municipalities.flatMap(({ id }): Boundary[] => {
		const geometry = stored.geometries.get(id);
		return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [{ area: id, geometry }] : [];
	});
	const sources = new Set(shapes.map(({ area }) => stored.sources.get(area as AreaId) ?? ''));
	return shapes.length > 0 ? { shapes, source: [...sources].join('; ') } : null;
}
