import { redirect } from '@sveltejs/kit';
import { findNames } from '#domain/areas/server';
import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findIndicators } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { currentEdition } from '../edition.server.ts';
import { search } from './search.server.ts';
import { wordKeysFor } from './word-keys.server.ts';

const LONGEST_QUERY = 120;

/** A question that means one thing leads there at once; everything else is a list. */
export const load = async ({ url }: { url: URL }) => {
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
	const edition = await currentEdition();
	if (!edition || query === '') return { query, results: null, hasEdition: edition !== null };
	// The county's own ones too, as soon as they are approved.
	const catalogue = await readAs(anonymous, findIndicators);
	const results = search(edition, query, {
		names: await findNames(getDatabase()),
		catalogue,
		keyOf: await wordKeysFor(query, catalogue)
	});
	if (results.direct && url.searchParams.get('liste') === null) redirect(303, results.direct);
	return { query, results, hasEdition: true };
};
