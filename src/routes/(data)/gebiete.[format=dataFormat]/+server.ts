/** The list of areas as a file: keys, names, levels, population, area. */
import { error } from '@sveltejs/kit';
import { areaListFile } from '#documents';
import { currentEdition } from '../../(public)/edition.server.ts';
import { sendFile } from '../send-file.server.ts';

export const GET = async ({ params, request }) => {
	const edition = await currentEdition();
	if (!edition) {
		error(404, {
			message: 'Noch keine Ausgabe',
			hint: 'Es ist noch keine Ausgabe des Sozialdatenmonitors veröffentlicht.'
		});
	}
	return sendFile(request, {
		name: `gebiete-${edition.release.year}`,
		format: params.format,
		release: edition.release.id,
		make: () => areaListFile(edition, params.format)
	});
};
