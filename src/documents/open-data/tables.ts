/** The tables that can be downloaded, each the twin of a page. */
import type { Area } from '#domain/areas';
import { sideBySide, type Edition, type Indicator, type Theme } from '#domain/monitor';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { dataTable, type DataTable } from './data-table.ts';

/** All areas × years × both bases of one indicator. */
export function indicatorTable(edition: Edition, indicator: Indicator): DataTable {
	return dataTable(edition, {
		name: `${indicator.id}-${edition.release.year}`,
		title: `${indicator.name}, Ausgabe ${edition.release.year}`,
		indicators: [indicator],
		areas: edition.areas
	});
}

/** All indicators of one theme. */
export function themeTable(edition: Edition, theme: Theme): DataTable {
	return dataTable(edition, {
		name: `${theme}-${edition.release.year}`,
		title: `${THEME_TEXTS[theme].name}, Ausgabe ${edition.release.year}`,
		indicators: edition.ofTheme(theme),
		areas: edition.areas
	});
}

/** All indicators × years × both bases of one area. */
export function areaTable(edition: Edition, area: Area): DataTable {
	return dataTable(edition, {
		name: `${area.slug}-${edition.release.year}`,
		title: `${area.name}: alle Indikatoren, Ausgabe ${edition.release.year}`,
		indicators: edition.indicators,
		areas: [area]
	});
}

/** Chosen areas × chosen indicators, one year or the one in which the page lays them side by side. */
export function comparisonTable(
	edition: Edition,
	choice: { readonly areas: readonly Area[]; readonly indicators?: readonly Indicator[]; readonly year?: number }
): DataTable {
	const shown = new Map(
		edition.indicators.map((indicator) => [
			indicator,
			sideBySide(edition, indicator, choice.areas)?.year ?? edition.newestYear(indicator)
		])
	);
	return dataTable(edition, {
		name: `vergleich-${edition.release.year}`,
		title: `Vergleich: ${choice.areas.map((area) => area.name).join(', ')}, Ausgabe ${edition.release.year}`,
		indicators: choice.indicators ?? edition.indicators,
		areas: choice.areas,
		isWanted: (indicator, year) => year === (choice.year ?? shown.get(indicator))
	});
}

/** Everything an edition holds. */
export function editionTable(edition: Edition): DataTable {
	return dataTable(edition, {
		name: `sozialdatenmonitor-${edition.release.year}`,
		title: `Sozialdatenmonitor ${edition.county.name}, Ausgabe ${edition.release.year}`,
		indicators: edition.indicators,
		areas: edition.areas
	});
}
