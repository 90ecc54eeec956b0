/** All figures of one indicator, or of one theme. */
import { error } from '@sveltejs/kit';
import { indicatorTable, themeTable } from '#documents';
import { isTheme } from '#ui/texts/themes.ts';
import { requireEdition } from '../../../../(public)/edition.server.ts';
import { sendTable } from '../../../send-file.server.ts';

export const GET = async ({ params, request }) => {
	const edition = await requireEdition(params.jahr);
	if (isTheme(params.indikator)) return sendTable(request, themeTable(edition, params.indikator), params.format);
	const indicator = edition.findIndicator(params.indikator);
	if (!indicator) {
		error(404, {
			message: 'Diesen Indikator gibt es nicht',
			hint: 'Alle Indikatoren stehen auf der Seite „Offene Daten“.'
		});
	}
	return sendTable(request, indicatorTable(edition, indicator), params.format);
};
