/** Printed documents on request. A release never changes, so each is made once and kept in bounded memory. */
import type { Area } from '#domain/areas';
import { findBoundaries, findTiles } from '#domain/areas/server';
import type { Edition } from '#domain/monitor';
import { areaProfile, editionDocument, paperBoundaries, typesetInBackground } from '#documents';
import { getDatabase } from '#platform/database';
import { BoundedCache } from '../bounded-cache.server.ts';

const papers = new BoundedCache<Promise<Uint8Array>>(64_000_000);

/** The edition, or the profile of one area. `address`: of this installation, printed for whoever wants to go on reading. */
export async function paperOf(edition: Edition, area: Area | null, address: string): Promise<Uint8Array> {
	const boundaries = await findBoundaries(getDatabase());
	const key = [edition.release.id, area?.id ?? '', boundaries?.validOn ?? '', address].join(' ');
	return papers.getOrMake(
		key,
		async () => {
			const deps = {
				tiles: await findTiles(getDatabase()),
				boundaries: paperBoundaries(boundaries, edition.municipalities()),
				address
			};
			return typesetInBackground(area ? areaProfile(edition, area, deps) : editionDocument(edition, deps));
		},
		(pdf) => pdf.byteLength
	);
}
