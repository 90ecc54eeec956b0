import { may, type Actor } from '#domain/access';
import { NotPermitted } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import type { Edition } from '../../edition.ts';
import { findEdition, findReleases } from '../find-edition.ts';
import { findReleasedCounts } from '../find-released-counts.ts';
import { findAttackLimits } from './find-attack-limits.ts';
import { asPublication } from './as-publication.ts';
import { attackPublications, type AttackReport } from './attack-publications.ts';
import type { Publication, PublishedCounts } from './publication.ts';

/** An edition that is about to be released, with its counts. */
export type NextEdition = { readonly edition: Edition; readonly counts: readonly PublishedCounts[] };

/**
 * Attacks all releases together, and one that is about to be.
 * @throws {NotPermitted} for whoever does not release: the report says how much is known of hidden numbers.
 */
export async function attackReleases(actor: Actor, database: Queryable, next?: NextEdition): Promise<AttackReport> {
	if (!may(actor, 'monitor:release')) throw new NotPermitted('monitor.attack-releases', 'monitor:release');
	const publications = await findPublications(database);
	if (next) publications.push(asPublication(next.edition, next.counts));
	return attackPublications(publications, await findAttackLimits(database));
}

/** All releases as everybody has them. */
export async function findPublications(database: Queryable): Promise<Publication[]> {
	const publications: Publication[] = [];
	for (const { id } of await findReleases(database)) {
		const edition = await findEdition(database, { id });
		if (edition) publications.push(asPublication(edition, (await findReleasedCounts(database, edition)).rows));
	}
	return publications;
}
