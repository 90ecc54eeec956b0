import type { Queryable } from '#platform/database';
import type { Edition } from '../edition.ts';
import { ReleasedCounts } from '../tables/released-counts.ts';
import { readCounts } from './count-rows.ts';

const known = new WeakMap<Edition, Promise<ReleasedCounts>>();

/** The counts tables are computed from; read when the first table of an edition is asked for, kept as long as the edition. */
export function findReleasedCounts(database: Queryable, edition: Edition): Promise<ReleasedCounts> {
	let counts = known.get(edition);
	if (!counts) {
		counts = readCounts(database, edition.release.id).then(
			(rows) =>
				new ReleasedCounts(
					rows,
					edition.areas.map(({ id }) => id)
				)
		);
		known.set(edition, counts);
		counts.catch(() => known.delete(edition));
	}
	return counts;
}
