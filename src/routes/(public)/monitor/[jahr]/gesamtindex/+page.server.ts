import { error } from '@sveltejs/kit';
import { requireEdition } from '../../../edition.server.ts';
import { unserialised } from '../../../unserialised.server.ts';
import { overallPage } from './overall-page.server.ts';

export const load = async ({ params }: { params: { jahr: string } }) => {
	const edition = await requireEdition(params.jahr);
	const page = overallPage(edition);
	if (!page) {
		error(404, {
			message: 'Einen Gesamtindex gibt es in dieser Ausgabe nicht',
			hint: 'Er entsteht, sobald eine Ausgabe Teilindizes für die einzelnen Städte und Gemeinden enthält.'
		});
	}
	return { page: unserialised(page) };
};
