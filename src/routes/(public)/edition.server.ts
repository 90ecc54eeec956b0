/** The released editions pages read, found by the year in the address. */
import { error } from '@sveltejs/kit';
import type { Edition, ReleaseInfo } from '#domain/monitor';
import { findEdition, findReleases } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';

/** The newest edition, or null before the first release. */
export function currentEdition(): Promise<Edition | null> {
	return findEdition(getDatabase(), 'current');
}

/** @throws 404 with a German sentence when there is no edition of that year. */
export async function requireEdition(year: string): Promise<Edition> {
	const edition = /^[12]\d{3}$/.test(year) ? await findEdition(getDatabase(), { year: Number(year) }) : null;
	if (!edition) {
		error(404, {
			message: 'Diese Ausgabe gibt es nicht',
			hint: 'Die veröffentlichten Ausgaben stehen auf der Seite „Monitor“.'
		});
	}
	return edition;
}

/** The release to compare with: the revision before, or the newest revision of an earlier year. Null for the first. */
export async function findPreviousRelease({ release }: Edition): Promise<ReleaseInfo | null> {
	const releases = await findReleases(getDatabase());
	const isEarlier = ({ year, revision }: ReleaseInfo): boolean =>
		year < release.year || (year === release.year && revision < release.revision);
	return releases.find(isEarlier) ?? null;
}

/** The newest revision of every year, newest year first. */
export async function findEditions(): Promise<ReleaseInfo[]> {
	const releases = await findReleases(getDatabase());
	return releases.filter(({ year }, index) => releases.findIndex((other) => other.year === year) === index);
}

/** All revisions of the edition's year, newest first. */
export async function findRevisionsOf({ release }: Edition): Promise<ReleaseInfo[]> {
	return (await findReleases(getDatabase())).filter(({ year }) => year === release.year);
}
