import type { Queryable } from '#platform/database';
import { compareEditions, type EditionChanges } from '../compare-editions.ts';
import { findEdition } from './find-edition.ts';

/** What changed from release `before` to release `after` (ids). Null: one of them does not exist. */
export async function compareReleases(
	database: Queryable,
	before: number,
	after: number
): Promise<EditionChanges | null> {
	const [earlier, later] = [await findEdition(database, { id: before }), await findEdition(database, { id: after })];
	return earlier && later ? compareEditions(earlier, later) : null;
}
