/** The county's targets for an indicator, each with its way drawn: released figures against a straight line. */
import type { Area } from '#domain/areas';
import { targetState, type Edition, type Indicator, type IndicatorTarget } from '#domain/monitor';
import { findTargets } from '#domain/monitor/server';
import { figureVariants, timeSeries } from '#figures';
import { getDatabase } from '#platform/database';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import { seriesOf } from '#ui/series-of.ts';
import { inAreaShort } from '#ui/texts/name-in-sentence.ts';
import { targetStateSentences, targetText } from '#ui/texts/targets.ts';

export type TargetView = {
	readonly heading: string;
	readonly target: string;
	readonly sentences: readonly string[];
	readonly source: string;
	readonly figure: FigureView;
};

/** The chosen area's first, then the county's; targets in force today, whatever edition is read. */
export async function targetViews(
	edition: Edition,
	indicator: Indicator,
	{ area: chosen, source }: { readonly area: Area | undefined; readonly source: string }
): Promise<TargetView[]> {
	const targets = await findTargets(getDatabase(), indicator.id);
	const placed = targets.flatMap((target) => {
		const area = edition.findArea(target.area);
		return area ? [{ target, area }] : [];
	});
	const rank = ({ id, level, position }: Area): number => (id === chosen?.id ? -2 : level === 'county' ? -1 : position);
	return placed
		.toSorted((a, b) => rank(a.area) - rank(b.area))
		.map(({ target, area }) => viewOf(edition, indicator, { target, area, source }));
}

function viewOf(
	edition: Edition,
	indicator: Indicator,
	{ target, area, source }: { target: IndicatorTarget; area: Area; source: string }
): TargetView {
	const figures = seriesOf(edition, indicator, area);
	const input = {
		measure: indicator,
		series: [{ name: area.name, role: 'area' as const, figures }],
		breaks: indicator.breaks,
		showInterval: true,
		target,
		title: `Weg zum Ziel ${inAreaShort(area)}`
	};
	const { figure, html } = figureVariants((options) => timeSeries(input, options), `ziel-${area.slug}`, { wide: 840 });
	return {
		heading: `Ziel ${inAreaShort(area)}`,
		target: targetText(target, indicator),
		sentences: targetStateSentences(target, targetState(target, figures), indicator),
		source: target.source,
		figure: {
			title: input.title,
			subtitle: `${indicator.shortName}, ${indicator.unit}`,
			drawing: html,
			sentence: figure.description,
			table: tableTwin(figure.table),
			source,
			links: [],
			downloads: []
		}
	};
}
