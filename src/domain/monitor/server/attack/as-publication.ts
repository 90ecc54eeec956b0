import type { Edition } from '../../edition.ts';
import type { PublishedCounts, Publication } from './publication.ts';

/** What an edition and its counts for tables tell everybody. */
export function asPublication(edition: Edition, counts: readonly PublishedCounts[]): Publication {
	const municipalities = edition.municipalities();
	return {
		id: edition.release.id,
		figures: edition.figures,
		structure: edition.areas.flatMap((area) =>
			edition.structureYears(area).flatMap((year) => edition.ageStructure(area, year))
		),
		counts,
		indicators: edition.indicators,
		altered: edition.altered,
		partsOf: new Map([
			[edition.county.id, municipalities.map(({ id }) => id)],
			...edition.regions().map((region) => [region.id, edition.municipalitiesOf(region).map(({ id }) => id)] as const)
		]),
		insideOf: new Map(
			municipalities.flatMap((municipality) => {
				const quarters = edition.areas.filter((area) => edition.municipalityOf(area)?.id === municipality.id);
				return quarters.length > 0 ? [[municipality.id, quarters.map(({ id }) => id)] as const] : [];
			})
		)
	};
}
