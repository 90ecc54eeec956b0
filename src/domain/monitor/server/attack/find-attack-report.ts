import { may, type Actor } from '#domain/access';
import { NotPermitted, readAs } from '#domain/audit/server';
import { findLedger } from '#domain/disclosure/server';
import { getDatabase, type Database, type Queryable } from '#platform/database';
import { findEvaluationPublications, findEvaluations } from '../evaluations/find-evaluations.ts';
import { findReleases, type ReleaseDetails } from '../find-edition.ts';
import { attackPublicationsInBackground } from './attack-in-background.ts';
import type { AttackLimits, AttackReport } from './attack-publications.ts';
import { findReleasedPublications } from './attack-releases.ts';
import { findAttackLimits } from './find-attack-limits.ts';

/** Cells of one release by what became of them, as its ledger says. */
export type HiddenInRelease = {
	readonly release: ReleaseDetails;
	readonly cells: number;
	/** Some rule hides them. */
	readonly primary: number;
	/** Hidden because they would give another away. */
	readonly complementary: number;
	/** Of both: an earlier release shows them. */
	readonly alreadyPublished: number;
};

/** The report for whoever releases. */
export type ReleasesAttacked = {
	readonly report: AttackReport;
	readonly limits: AttackLimits;
	/** The newest first. */
	readonly hidden: readonly HiddenInRelease[];
};

const kept = new WeakMap<Database, { readonly key: string; readonly found: Promise<ReleasesAttacked> }>();

/**
 * The attack on all releases there are; kept until there is another release, evaluation or rule set, for releases do not change.
 * Null before the first release. Confidential.
 * @throws {NotPermitted} for whoever does not release.
 */
export async function findAttackReport(actor: Actor, database = getDatabase()): Promise<ReleasesAttacked | null> {
	if (!may(actor, 'monitor:release')) throw new NotPermitted('monitor.find-attack-report', 'monitor:release');
	const releases = await findReleases(database);
	if (releases.length === 0) return null;
	const { limits, evaluations } = await readAs(
		actor,
		async (tx) => ({ limits: await findAttackLimits(tx), evaluations: await findEvaluations(tx) }),
		database
	);
	const key = JSON.stringify([[...releases, ...evaluations].map(({ id }) => id), limits]);
	const known = kept.get(database);
	if (known?.key === key) return known.found;
	const found = attackAll(actor, database, releases, limits);
	kept.set(database, { key, found });
	found.catch(() => kept.delete(database));
	return found;
}

async function attackAll(
	actor: Actor,
	database: Database,
	releases: readonly ReleaseDetails[],
	limits: AttackLimits
): Promise<ReleasesAttacked> {
	const hidden = await readAs(
		actor,
		async (tx) => {
			const all: HiddenInRelease[] = [];
			for (const release of releases) all.push(await countHidden(tx, release));
			return all;
		},
		database
	);
	// One after the other: within the transaction nothing outside of it may be asked.
	const evaluations = await readAs(actor, (tx) => findEvaluationPublications(tx), database);
	const publications = [...(await findReleasedPublications(database)), ...evaluations];
	return { report: await attackPublicationsInBackground(publications, limits), limits, hidden };
}

async function countHidden(tx: Queryable, release: ReleaseDetails): Promise<HiddenInRelease> {
	const entries = await findLedger(tx, release.id);
	const having = (status: string): number => entries.filter((entry) => entry.status === status).length;
	return {
		release,
		cells: entries.length,
		primary: having('primary'),
		complementary: having('complementary'),
		alreadyPublished: entries.filter(({ isAlreadyPublished }) => isAlreadyPublished).length
	};
}
