/** Small areas compared fairly: the funnel plot of one indicator, on its page and as a file. */
import type { Area } from '#domain/areas';
import { funnel, type Edition, type Indicator } from '#domain/monitor';
import { figureVariants, funnelPlot, type Figure, type FigureOptions } from '#figures';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import { HALF } from '../../../drawings.server.ts';

/** Null where chance plays no part in the definition, or where too few fractions are released. */
export function funnelDrawing(
	edition: Edition,
	indicator: Indicator,
	year: number,
	area: Area | undefined
): ((options: FigureOptions) => Figure) | null {
	const found = funnel(edition, indicator, year);
	if (!found) return null;
	const input = {
		measure: indicator,
		funnel: found,
		denominatorText: indicator.denominatorText ?? '',
		...(area ? { highlight: area.id } : {})
	};
	return (options) => funnelPlot(input, options);
}

export function funnelFigure(
	edition: Edition,
	indicator: Indicator,
	year: number,
	{ area, source, downloads }: { area: Area | undefined; source: string; downloads: FigureView['downloads'] & {} }
): FigureView | null {
	const draw = funnelDrawing(edition, indicator, year, area);
	if (!draw) return null;
	const { figure, html } = figureVariants(draw, 'trichter', { wide: HALF });
	return {
		title: 'Mehr als Zufall?',
		subtitle: `${indicator.shortName}, ${indicator.unit}, nach Größe der Städte und Gemeinden`,
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table),
		source,
		links: [],
		downloads
	};
}
