/** One drawing of an indicator as SVG, with the same query as its page: `/monitor/2025/altenquotient/karte.svg`. */
import { error } from '@sveltejs/kit';
import type { Edition, Indicator } from '#domain/monitor';
import { mapDrawing } from '../../../../../(public)/drawings.server.ts';
import { requireEdition } from '../../../../../(public)/edition.server.ts';
import { funnelDrawing } from '../../../../../(public)/monitor/[jahr]/[indikator]/funnel-figure.server.ts';
import {
	developmentDrawing,
	dotsDrawing
} from '../../../../../(public)/monitor/[jahr]/[indikator]/indicator-figures.server.ts';
import {
	indicatorView,
	type IndicatorFigure,
	type IndicatorView
} from '../../../../../(public)/monitor/[jahr]/[indikator]/indicator-view.server.ts';
import { sendFigure, type SentFigure } from '../../../../send-figure.server.ts';

export const GET = async ({ params, request, url }) => {
	const edition = await requireEdition(params.jahr);
	const indicator = edition.findIndicator(params.indikator);
	const view = indicator && indicatorView(edition, indicator, url.searchParams);
	const drawing = view && (await drawingOf(params.figur, edition, indicator, view));
	if (!drawing) {
		error(404, {
			message: 'Diese Abbildung gibt es nicht',
			hint: 'Alle Indikatoren stehen auf der Seite „Offene Daten“.'
		});
	}
	return sendFigure(request, edition, drawing);
};

async function drawingOf(
	figure: IndicatorFigure,
	edition: Edition,
	indicator: Indicator,
	view: IndicatorView
): Promise<SentFigure | null> {
	const { year, area, source, kind, rows } = view;
	const named = (...parts: (string | number | undefined)[]): string =>
		[indicator.id, figure, ...parts].filter((part) => part !== undefined).join('-');
	if (figure === 'entwicklung') {
		const found = developmentDrawing(edition, indicator, view);
		return found && { name: named(area?.slug), draw: found.draw, sources: [source] };
	}
	// Figures of the county alone are neither a comparison nor a map.
	if (rows.length === 0) return null;
	if (figure === 'vergleich') {
		return { name: named(year, area?.slug), draw: dotsDrawing(edition, indicator, year, view), sources: [source] };
	}
	if (figure === 'trichter') {
		const draw = funnelDrawing(edition, indicator, year, area);
		return draw && { name: named(year, area?.slug), draw, sources: [source] };
	}
	const map = await mapDrawing(edition, indicator, year, { kind, highlight: area?.id });
	return {
		name: named(year, map.kind === 'kacheln' ? 'kacheln' : undefined, area?.slug),
		draw: map.draw,
		sources: [source, map.source],
		version: map.source
	};
}
