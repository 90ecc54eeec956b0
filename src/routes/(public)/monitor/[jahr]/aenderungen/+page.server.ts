import { error } from '@sveltejs/kit';
import { compareReleases } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { findPreviousRelease, requireEdition } from '../../../edition.server.ts';
import { unserialised } from '../../../unserialised.server.ts';
import { changesPage } from './changes-page.server.ts';

export const load = async ({ params }: { params: { jahr: string } }) => {
	const edition = await requireEdition(params.jahr);
	const previous = await findPreviousRelease(edition);
	if (!previous) {
		error(404, {
			message: 'Hier gibt es nichts zu vergleichen',
			hint: `„${editionName(edition.release)}“ ist die erste veröffentlichte Ausgabe.`
		});
	}
	const changes = await compareReleases(getDatabase(), previous.id, edition.release.id);
	if (!changes) error(404, { message: 'Diese Ausgabe gibt es nicht' });
	return {
		edition: editionName(edition.release),
		year: edition.release.year,
		previous: { name: editionName(previous), releasedOn: releasedOn(previous) },
		changes: unserialised(changesPage(edition, changes))
	};
};
