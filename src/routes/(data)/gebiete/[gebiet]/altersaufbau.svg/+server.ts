/** The population pyramid of one area in the current edition as SVG. */
import { error } from '@sveltejs/kit';
import { hasPage } from '#ui/monitor-areas.ts';
import { currentEdition } from '../../../../(public)/edition.server.ts';
import { pyramidDrawing } from '../../../../(public)/gebiete/[gebiet]/area-page.server.ts';
import { sendFigure } from '../../../send-figure.server.ts';

export const GET = async ({ params, request }) => {
	const edition = await currentEdition();
	const area = edition?.findArea(params.gebiet);
	const pyramid = edition && area && hasPage(edition, area) ? pyramidDrawing(edition, area) : null;
	if (!edition || !area || !pyramid) {
		error(404, { message: 'Diese Abbildung gibt es nicht', hint: 'Alle Gebiete stehen auf der Seite „Gebiete“.' });
	}
	return sendFigure(request, edition, {
		name: `altersaufbau-${area.slug}`,
		draw: pyramid.draw,
		sources: [pyramid.source]
	});
};
