import { may, type Actor } from '#domain/access';
import { NotPermitted } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import type { Edition } from '../../edition.ts';
import { findEdition, findReleases } from '../find-edition.ts';
import { findReleasedCounts } from '../find-released-counts.ts';
import { findAttackLimits } from './find-attack-limits.ts';
import { asPublication } from './as-publication.ts';
import { attackPublications, type AttackedNumber, type AttackReport } from './attack-publications.ts';
import { newlyRecovered } from './newly-recovered.ts';
import type { Publication, PublishedCounts } from './publication.ts';

/** An edition that is about to be released, with its counts. */
export type NextEdition = { readonly edition: Edition; readonly counts: readonly PublishedCounts[] };

/**
 * Attacks all releases together, and one that is about to be: everything an attacker would then know.
 * @throws {NotPermitted} for whoever does not release: the report says how much is known of hidden numbers.
 */
export async function attackReleases(actor: Actor, database: Queryable, next?: NextEdition): Promise<AttackReport> {
	if (!may(actor, 'monitor:release')) throw new NotPermitted('monitor.attack-releases', 'monitor:release');
	const publications = await findPublications(database);
	if (next) publications.push(asPublication(next.edition, next.counts));
	return attackPublications(publications, await findAttackLimits(database));
}

/** The hidden numbers that a next release would give away, beyond what is out already. */
export async function findNewlyRecovered(
	database: Queryable,
	{ edition, counts }: NextEdition
): Promise<readonly AttackedNumber[]> {
	const earlier = await findPublications(database);
	return newlyRecovered(earlier, asPublication(edition, counts), await findAttackLimits(database));
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
