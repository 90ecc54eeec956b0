import { error } from '@sveltejs/kit';
import { explainFigure } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { areasWithPage } from '#ui/monitor-areas.ts';
import { requireEdition } from '../../../../edition.server.ts';
import { chosenYear, yearsOf } from '../../../../years.server.ts';
import { calculationPage } from './calculation-page.server.ts';

type Event = { params: { jahr: string; indikator: string }; url: URL };

/** `?gebiet=` (default: the county) and `?jahr=` (default: the newest). */
export const load = async ({ params, url }: Event) => {
	const edition = await requireEdition(params.jahr);
	const indicator = edition.findIndicator(params.indikator);
	if (!indicator) error(404, { message: 'Diesen Indikator gibt es nicht' });
	const area = edition.findArea(url.searchParams.get('gebiet') || edition.county.slug);
	if (!area) error(404, { message: 'Dieses Gebiet gibt es nicht' });
	const years = yearsOf(edition, indicator);
	const year = chosenYear(years, url.searchParams.get('jahr'));
	const explanation =
		year === null
			? null
			: await explainFigure(getDatabase(), {
					indicator: indicator.id,
					area: area.id,
					year,
					release: { id: edition.release.id }
				});
	if (!explanation) {
		error(404, {
			message: 'Diese Zahl gibt es nicht',
			hint: `Für ${area.name} enthält die Ausgabe diesen Indikator${year === null ? '' : ` im Jahr ${year}`} nicht.`
		});
	}
	return {
		calculation: calculationPage(explanation),
		areas: areasWithPage(edition).map(({ slug, name }) => ({ slug, name, isChosen: slug === area.slug })),
		years: years.map((one) => ({ year: one, isChosen: one === year }))
	};
};
