/** The current edition: all figures, or the printed document. */
import { error } from '@sveltejs/kit';
import { currentEdition } from '../../(public)/edition.server.ts';
import { sendEdition } from '../send-edition.server.ts';

export const GET = async ({ params, request, url }) => {
	const edition = await currentEdition();
	if (!edition) error(404, { message: 'Es gibt noch keine Ausgabe' });
	return sendEdition(request, edition, params.format, url.origin);
};
