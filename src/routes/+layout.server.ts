import { anonymous, isAnonymous } from '#domain/access';
import { readCountyFile } from '#domain/areas/server';
import { shellEdition } from '#ui/components/shell-edition.ts';
import { currentEdition } from './(public)/edition.server.ts';

const county = readCountyFile().name;

/** What every page shows around its content. */
export const load = async ({ locals, url }) => {
	const edition = await currentEdition();
	const actor = locals.actor ?? anonymous;
	return {
		shell: {
			county: edition?.county.name ?? county,
			edition: edition && shellEdition(edition),
			path: url.pathname,
			query: url.pathname === '/suche' ? (url.searchParams.get('q') ?? '') : '',
			actorName: isAnonymous(actor) ? null : actor.name,
			restingRoles: actor.restingRoles ?? []
		}
	};
};
