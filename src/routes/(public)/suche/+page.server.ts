import { redirect } from '@sveltejs/kit';
import { currentEdition } from '../edition.server.ts';
import { search } from './search.server.ts';

/** A question that means one thing leads there at once; everything else is a list. */
export const load = async ({ url }: { url: URL }) => {
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
	const edition = await currentEdition();
	if (!edition || query === '') return { query, results: null, hasEdition: edition !== null };
	const results = search(edition, query);
	if (results.direct && url.searchParams.get('liste') === null) redirect(303, results.direct);
	return { query, results, hasEdition: true };
};
