import { error, redirect } from '@sveltejs/kit';
import { anonymous } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findIndicators } from '#domain/monitor/server';
import { isTheme } from '#ui/texts/themes.ts';
import { requireEdition } from '../../../edition.server.ts';
import { unserialised } from '../../../unserialised.server.ts';
import { indicatorPage } from './indicator-page.server.ts';
import { themePage } from './theme-page.server.ts';

/** The second part of the address is an indicator or a theme. */
export const load = async ({ params, url }) => {
	const edition = await requireEdition(params.jahr);
	if (isTheme(params.indikator)) return { theme: unserialised(themePage(edition, params.indikator)) };
	const indicator = edition.findIndicator(params.indikator);
	if (!indicator) {
		// Defined, but without figures in this edition: the sheet says what is known.
		const isDefined = (await readAs(anonymous, findIndicators)).some(({ id }) => id === params.indikator);
		if (isDefined) redirect(303, `/indikatoren/${params.indikator}`);
		error(404, {
			message: 'Diesen Indikator gibt es nicht',
			hint: 'Alle Indikatoren der Ausgabe stehen auf der Seite „Monitor“. Oder suchen Sie nach einem Begriff.'
		});
	}
	return { indicator: unserialised(await indicatorPage(edition, indicator, url.searchParams)) };
};
