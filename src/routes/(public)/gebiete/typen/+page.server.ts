import { error } from '@sveltejs/kit';
import { currentEdition } from '../../edition.server.ts';
import { unserialised } from '../../unserialised.server.ts';
import { typesPage } from './types-page.server.ts';

export const load = async () => {
	const edition = await currentEdition();
	const page = edition && typesPage(edition);
	if (!page) {
		error(404, {
			message: 'Zu Typen der Städte und Gemeinden fehlen die Zahlen',
			hint: 'Sie entstehen, sobald eine Ausgabe genug Zahlen für die einzelnen Städte und Gemeinden enthält.'
		});
	}
	return { page: unserialised(page) };
};
