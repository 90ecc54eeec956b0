import { may, type Actor } from '#domain/access';
import { NotPermitted } from '#domain/audit/server';
import type { Queryable } from '#platform/database';
import type { Edition } from '../../edition.ts';
import { findEdition, findReleases } from '../find-edition.ts';
import { findEvaluationPublications } from '../evaluations/find-evaluations.ts';
import { findReleasedCounts } from '../find-released-counts.ts';
import { findAttackLimits } from './find-attack-limits.ts';
import { asPublication } from './as-publication.ts';
import { attackPublicationsInBackground, newlyRecoveredInBackground } from './attack-in-background.ts';
import type { AttackLimits, AttackReport } from './attack-publications.ts';
import type { NextAttacked } from './newly-recovered.ts';
import type { Publication, PublishedCounts } from './publication.ts';

/** An edition that is about to be released, with its counts. */
export type NextEdition = { readonly edition: Edition; readonly counts: readonly PublishedCounts[] };

/**
 * Attacks everything that is out together, and an edition that is about to be: everything an attacker would then know.
 * @throws {NotPermitted} for whoever does not release: the report says how much is known of hidden numbers.
 */
export async function attackReleases(actor: Actor, tx: Queryable, next?: NextEdition): Promise<AttackReport> {
	if (!may(actor, 'monitor:release')) throw new NotPermitted('monitor.attack-releases', 'monitor:release');
	const publications = await findPublications(tx);
	if (next) publications.push(asPublication(next.edition, next.counts));
	return attackPublicationsInBackground(publications, await findAttackLimits(tx));
}

/** The attack a next publication has to pass: with all that is out, and what it would give away beyond that. */
export async function attackWithNext(
	tx: Queryable,
	next: Publication
): Promise<NextAttacked & { readonly limits: AttackLimits }> {
	const limits = await findAttackLimits(tx);
	return { ...(await newlyRecoveredInBackground(await findPublications(tx), next, limits)), limits };
}

/** All releases as everybody has them, and all special evaluations as those have them who got one. */
async function findPublications(tx: Queryable): Promise<Publication[]> {
	return [...(await findReleasedPublications(tx)), ...(await findEvaluationPublications(tx))];
}

/** The releases alone: what needs no name to be read. */
export async function findReleasedPublications(database: Queryable): Promise<Publication[]> {
	const publications: Publication[] = [];
	for (const { id } of await findReleases(database)) {
		const edition = await findEdition(database, { id });
		if (edition) publications.push(asPublication(edition, (await findReleasedCounts(database, edition)).rows));
	}
	return publications;
}
