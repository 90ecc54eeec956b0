/** All released counts of an edition for researchers: what every table of one's own is computed from. `?ausgabe=2025-1` */
import { error } from '@sveltejs/kit';
import { countsCsv } from '#documents';
import { findReleasedCounts } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { requestedEdition } from '../../../(public)/tabellen/requested-edition.server.ts';
import { sendFile } from '../../send-file.server.ts';

export const GET = async ({ request, url }) => {
	const edition = await requestedEdition(url.searchParams);
	if (!edition) {
		error(404, {
			message: 'Noch keine Ausgabe',
			hint: 'Es ist noch keine Ausgabe des Sozialdatenmonitors veröffentlicht.'
		});
	}
	return sendFile(request, {
		name: `anzahlen-${edition.release.year}-${edition.release.revision}`,
		format: 'csv',
		release: edition.release.id,
		make: async () => countsCsv(edition, await findReleasedCounts(getDatabase(), edition))
	});
};
