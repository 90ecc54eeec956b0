/** Areas: a municipality is the sum of its quarters and a rest, a region of its municipalities, the county of its regions. */
import type { CellPlace, Counts } from '../../compute/counts.ts';
import type { CellGroup } from './cell-group.ts';

export function relateAreas(group: CellGroup, county: string, regions: readonly string[], counts: Counts): void {
	const bySelection = new Map<string, Map<string, CellPlace>>();
	for (const area of group.areas)
		for (const place of group.placesIn(area)) {
			const { text } = place.wanted;
			const inAreas = bySelection.get(text);
			if (inAreas) inAreas.set(area, place);
			else bySelection.set(text, new Map([[area, place]]));
		}
	for (const places of bySelection.values()) {
		const keyOf = (area: string): string | null => {
			const place = places.get(area);
			return place ? group.add(area, place.wanted) : null;
		};
		const relate = (whole: string, parts: readonly string[]): void => {
			const total = keyOf(whole);
			const keys = parts.map(keyOf).filter((key) => key !== null);
			if (total && keys.length > 0 && keys.length === parts.length) group.addRelation(total, keys);
		};
		for (const municipality of places.keys()) {
			const total = keyOf(municipality);
			const keys = counts.quartersOf(municipality).flatMap((quarter) => keyOf(quarter) ?? []);
			if (!total || keys.length === 0) continue;
			// Quarters cover the municipality, or leave people who live in none that is shown.
			const areAllThere = keys.length === counts.quartersOf(municipality).length;
			if (group.isSum(total, keys) || (areAllThere && group.hasSecret(keys))) group.addRelation(total, keys);
			else group.addRest(total, keys);
		}
		for (const region of regions) relate(region, counts.municipalitiesOf(region));
		relate(
			county,
			partsOfCounty(county, regions, counts, (area) => places.has(area))
		);
	}
}

/** The regions where they cover the county and are shown, else its municipalities. */
function partsOfCounty(
	county: string,
	regions: readonly string[],
	counts: Counts,
	isThere: (area: string) => boolean
): readonly string[] {
	const municipalities = counts.municipalitiesOf(county);
	const inRegions = new Set(regions.flatMap((region) => counts.municipalitiesOf(region)));
	const covers = inRegions.size === municipalities.length && municipalities.every((area) => inRegions.has(area));
	return covers && regions.length > 0 && regions.every(isThere) ? regions : municipalities;
}
