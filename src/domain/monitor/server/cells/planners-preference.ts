import type { EarlierRelease } from '#domain/disclosure/server';
import { cellKey } from '../../compute/counts.ts';
import type { WeightFactorOf } from './cell-group.ts';

/** Readers look at the newest year first: it is hidden last. */
const NEWEST_YEAR = 1.25;
/** What was hidden a year before in the same place is hidden again, so that series have one gap rather than many. */
const SAME_AS_LAST_YEAR = 0.8;

/** Which cells planners would give up first, of those that cost the same otherwise. */
export function plannersPreference(newestYear: number, releases: readonly EarlierRelease[]): WeightFactorOf {
	const hidden = new Set(releases.flatMap((release) => [...release.hidden.keys()]));
	return (place) => {
		const wasHidden = hidden.size > 0 && hidden.has(cellKey({ ...place, year: place.year - 1 }));
		return (place.year === newestYear ? NEWEST_YEAR : 1) * (wasHidden ? SAME_AS_LAST_YEAR : 1);
	};
}
