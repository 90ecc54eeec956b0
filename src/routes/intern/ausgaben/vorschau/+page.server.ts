import { compareProtection, previewRelease } from '#domain/monitor/server';
import { requirePermission } from '../../require-permission.server.ts';
import { countsLossTable, groupingsTable, valuesTable } from './comparison-tables.server.ts';
import {
	countsTable,
	hiddenTable,
	indicatorsTable,
	measuresTable,
	MOST_ROWS,
	newestTable
} from './hidden-tables.server.ts';
import { readPreviewChoice } from './preview-choice.server.ts';
import { alterationSentences } from '#ui/texts/alteration.ts';

export const load = async ({ locals, url }) => {
	const { actor } = locals;
	requirePermission(actor, 'monitor:release');
	const choice = await readPreviewChoice(actor, url);
	const { indicators, areas, indicator, area, year, newestYear, limit, base, unknown } = choice;
	return {
		unknown,
		year: year ?? newestYear,
		indicator: indicator && { id: indicator.id, name: indicator.name },
		area: area && { slug: area.slug, name: area.name },
		limit,
		base,
		indicators: indicators.map(({ id, shortName, theme }) => ({ id, name: shortName, theme })),
		areas: areas.map(({ slug, name }) => ({ slug, name })),
		preview: year !== null && unknown.length === 0 ? await preview(year) : null
	};

	/** Asked for only when somebody has chosen a year: from here on the trail knows. */
	async function preview(chosen: number) {
		const outcome = await previewRelease(actor, {
			year: chosen,
			...(indicator && { indicator: indicator.id }),
			...(area && { area: area.id })
		});
		if (!outcome.ok) return { issues: outcome.issues };
		const found = outcome.value;
		const compared = indicator
			? await compareProtection(actor, {
					year: chosen,
					indicator: indicator.id,
					maxHiddenCount: limit,
					roundingBase: base
				})
			: null;
		const comparison = compared?.ok ? compared.value : null;
		return {
			isSafe: found.isSafe,
			numbers: {
				figures: found.figures,
				hiddenFigures: found.hiddenFigures,
				counts: found.counts,
				byRule: found.hiddenByRule,
				forOthers: found.hiddenForOthers
			},
			alterations: alterationSentences(found.altered),
			mostRows: MOST_ROWS,
			byIndicator: found.byIndicator.length > 0 ? indicatorsTable(found, choice) : null,
			byMeasure: found.byMeasure.length > 0 ? measuresTable(found) : null,
			newest: found.newest.length > 0 ? newestTable(found.newest, choice) : null,
			hidden: { all: found.hidden.length, table: hiddenTable(found.hidden, choice) },
			counts: { all: found.hiddenCounts.length, table: countsTable(found.hiddenCounts, choice) },
			comparison: comparison &&
				indicator && {
					years: comparison.years,
					values: valuesTable(comparison, indicator.unit, indicator.decimals),
					counts: countsLossTable(comparison),
					groupings: groupingsTable(comparison)
				}
		};
	}
};
