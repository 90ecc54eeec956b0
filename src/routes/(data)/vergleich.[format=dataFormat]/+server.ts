/** The comparison as a file, with the same query as the page: `?gebiet=raunheim&gebiet=trebur`. */
import { error } from '@sveltejs/kit';
import { comparisonTable } from '#documents';
import { currentEdition } from '../../(public)/edition.server.ts';
import { sendTable } from '../send-file.server.ts';

const MOST_AREAS = 5;

export const GET = async ({ params, request, url }) => {
	const edition = await currentEdition();
	const slugs = [...new Set(url.searchParams.getAll('gebiet'))];
	const areas = slugs.flatMap((slug) => edition?.findArea(slug) ?? []).slice(0, MOST_AREAS);
	if (!edition || areas.length === 0) {
		error(404, {
			message: 'Es ist kein Gebiet ausgewählt',
			hint: 'Wählen Sie auf der Seite „Vergleich“ zwei bis fünf Gebiete.'
		});
	}
	return sendTable(request, comparisonTable(edition, { areas }), params.format);
};
