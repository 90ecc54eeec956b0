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
 * @throws {NotPermitted} for whoever may not see unreleased figures: the report says how much is known of hidden ones.
 */
export async function attackReleases(actor: Actor, database: Queryable, next?: NextEdition): Promise<AttackReport> {
	if (!may(actor, 'monitor:read-working')) throw new NotPermitted('monitor.attack-releases', 'monitor:read-working');
	const publications: Publication[] = next ? [asPublication(next.edition, next.counts)] : [];
	for (const { id } of await findReleases(database)) {
		const edition = await findEdition(database, { id });
		if (edition) publications.push(asPublication(edition, (await findReleasedCounts(database, edition)).rows));
	}
	return attackPublications(publications, await findAttackLimits(database));
}
