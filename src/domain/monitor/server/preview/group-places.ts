import type { AreaLevel } from '#domain/areas';
import { cellKey, type CellPlace, type Counts } from '../../compute/counts.ts';
import { want, type AgeRange } from '../../compute/selection.ts';
import type { Grouping } from '../../preview/protection-choice.ts';

export type GroupedPlaces = { readonly places: ReadonlyMap<string, CellPlace>; readonly counts: Counts };

/** The places of a coarser table, and the counts they ask; null where that would be the same table or none. */
export function groupPlaces(
	grouping: Grouping,
	places: readonly CellPlace[],
	counts: Counts,
	levelOf: (area: string) => AreaLevel | undefined
): GroupedPlaces | null {
	const among = (kept: readonly CellPlace[], of = counts): GroupedPlaces | null =>
		kept.length === 0 || (kept.length === places.length && of === counts)
			? null
			: { places: new Map(kept.map((place) => [cellKey(place), place])), counts: of };
	switch (grouping) {
		case 'as-delivered':
			return { places: new Map(places.map((place) => [cellKey(place), place])), counts };
		case 'both-sexes':
			return among(places.filter(({ wanted }) => !wanted.fixed.some(([dimension]) => dimension === 'sex')));
		case 'regions':
			return among(places.filter(({ area }) => !['municipality', 'quarter'].includes(levelOf(area) ?? '')));
		case 'coarser-ages':
			return among(withCoarserAges(places, counts));
		case 'two-years': {
			const years = new Set(places.map(({ year }) => year));
			const newest = Math.max(...years);
			const last = places.filter(({ year }) => (newest - year) % 2 === 0 && years.has(year - 1));
			return among(last, twoYearsTogether(counts));
		}
	}
}

/** Each year with the one before it. Where one of the two is missing, so is the sum. */
export function twoYearsTogether(counts: Counts): Counts {
	return {
		...counts,
		find: (place, options) => {
			const [one, two] = [counts.find(place, options), counts.find({ ...place, year: place.year - 1 }, options)];
			if (!one || !two) return undefined;
			const why = one.why ?? two.why;
			return {
				...one,
				value: why ? 0 : one.value + two.value,
				why,
				deliveries: [...new Set([...one.deliveries, ...two.deliveries])]
			};
		}
	};
}

/**
 * Neighbouring age groups two by two, within each crossing (women and men, Germans and foreigners) those it has. Groups
 * that contain others fall away; one without a neighbour stays.
 */
function withCoarserAges(places: readonly CellPlace[], counts: Counts): CellPlace[] {
	const found = new Map<string, CellPlace>();
	let isCoarser = false;
	for (const family of Map.groupBy(places, ({ wanted }) => wanted.fixed.map(([name]) => name).join('|')).values()) {
		const bands = coarserBands(family.flatMap(({ wanted }) => wanted.age ?? []));
		isCoarser ||= bands !== null;
		for (const place of family) {
			if (!place.wanted.age || !bands) found.set(cellKey(place), place);
			else
				for (const band of bands) {
					const coarse = { ...place, wanted: want(place.wanted.fixed, band) };
					if (counts.find(coarse, { mayBeSummed: true })) found.set(cellKey(coarse), coarse);
				}
		}
	}
	return isCoarser ? [...found.values()] : [];
}

/** Null: no two groups are neighbours. */
function coarserBands(all: readonly AgeRange[]): AgeRange[] | null {
	const distinct = [...new Map(all.map((band) => [`${band.from}-${band.to}`, band])).values()];
	const finest = distinct
		.filter((band) => !distinct.some((other) => other !== band && other.from >= band.from && other.to <= band.to))
		.toSorted((a, b) => a.from - b.from);
	const coarser: AgeRange[] = [];
	let isCoarser = false;
	for (let index = 0; index < finest.length; index++) {
		const [band, next] = [finest[index], finest[index + 1]];
		if (!band) continue;
		if (next && next.from === band.to + 1) {
			coarser.push({ from: band.from, to: next.to });
			isCoarser = true;
			index++;
		} else coarser.push(band);
	}
	return isCoarser ? coarser : null;
}
