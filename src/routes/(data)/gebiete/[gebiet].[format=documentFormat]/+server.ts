/** All figures of one area in the current edition, or its printed profile. */
import { error } from '@sveltejs/kit';
import { areaTable, profileAreas } from '#documents';
import { currentEdition } from '../../../(public)/edition.server.ts';
import { paperOf } from '../../paper.server.ts';
import { sendFile, sendTable } from '../../send-file.server.ts';

export const GET = async ({ params, request, url }) => {
	const edition = await currentEdition();
	const area = edition?.findArea(params.gebiet);
	if (!edition || !area || (params.format === 'pdf' && !profileAreas(edition).includes(area))) {
		error(404, { message: 'Dieses Gebiet gibt es nicht', hint: 'Alle Gebiete stehen auf der Seite „Gebiete“.' });
	}
	if (params.format !== 'pdf') return sendTable(request, areaTable(edition, area), params.format);
	return sendFile(request, {
		name: `gebietsprofil-${area.slug}-${edition.release.year}`,
		format: 'pdf',
		release: edition.release.id,
		make: () => paperOf(edition, area, url.origin)
	});
};
