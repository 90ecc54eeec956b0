import type { Queryable } from '#platform/database';
import type { Edition } from '../../edition.ts';
import { findEdition, findReleases } from '../find-edition.ts';
import { attackPublications, type AttackReport } from './attack-publications.ts';
import type { Publication } from './published-sums.ts';

/** Persons by which a hidden number has to stay uncertain: the smallest protection of all rule sets ever used. */
export const LEAST_PROTECTION = 3;

/** Attacks all releases together, and one that is about to be. Confidential: for whoever releases. */
export async function attackReleases(database: Queryable, next?: Edition): Promise<AttackReport> {
	const editions: Edition[] = next ? [next] : [];
	for (const { id } of await findReleases(database)) {
		const edition = await findEdition(database, { id });
		if (edition) editions.push(edition);
	}
	return attackPublications(editions.map(asPublication), LEAST_PROTECTION);
}

export function asPublication(edition: Edition): Publication {
	const municipalities = edition.municipalities();
	return {
		id: edition.release.id,
		figures: edition.figures,
		structure: edition.areas.flatMap((area) =>
			edition.structureYears(area).flatMap((year) => edition.ageStructure(area, year))
		),
		indicators: edition.indicators,
		partsOf: new Map([
			[edition.county.id as string, municipalities.map(({ id }) => id as string)],
			...edition
				.regions()
				.map((region) => [region.id as string, edition.municipalitiesOf(region).map(({ id }) => id as string)] as const)
		])
	};
}
