/** The overall index: the themes' indices beside it, weights, and how far the place of an area can be trusted. */
import { newestIndexYear, overallIndex, overallSensitivity, themeIndex, type Edition } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { sensitivityInWords } from '#ui/texts/index-sensitivity.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { hasPage } from '#ui/monitor-areas.ts';
import { figureCell } from '../../../figure-cell.server.ts';
import { indexPartReasons } from '../index-part-reasons.server.ts';
import { STANDING_COLUMNS, standingCells, weightsTable } from '../standing-cells.server.ts';

/** Null where no theme has an index. */
export function overallPage(edition: Edition) {
	const year = newestIndexYear(edition);
	if (year === null) return null;
	const sensitivity = overallSensitivity(edition, year);
	const { themes } = overallIndex(edition, year);
	return {
		edition: editionName(edition.release),
		editionYear: edition.release.year,
		year,
		table: table(edition, year),
		weights: weightsTable(sensitivity, (theme) => THEME_TEXTS[theme as keyof typeof THEME_TEXTS].name, 'Thema'),
		sensitivity: sensitivityInWords(sensitivity, 'Thema'),
		themes: themes.map((theme) => {
			const index = themeIndex(edition, theme, year);
			const names = index.used.map(({ indicator, highMeans }) => {
				const name = edition.findIndicator(indicator)?.shortName ?? indicator;
				return highMeans === 'relief' ? `${name} (gespiegelt)` : name;
			});
			return {
				name: THEME_TEXTS[theme].name,
				href: `/monitor/${edition.release.year}/${theme}#index`,
				parts: names.join(', '),
				reasons: indexPartReasons(edition, index)
			};
		})
	};
}

function table(edition: Edition, year: number): Table {
	const signs: Sign[] = [];
	const { themes, areas } = overallIndex(edition, year);
	const { standings } = overallSensitivity(edition, year);
	const partial = themes.map(
		(theme) => new Map(themeIndex(edition, theme, year).areas.map(({ area, value }) => [area.id, value]))
	);
	let level = '';
	return {
		caption: `Gesamtindex ${year}`,
		captionNote: 'Kreis = 100, Städte und Gemeinden alphabetisch',
		columns: [
			{ label: 'Gebiet', kind: 'text' },
			{ label: 'Gesamtindex', kind: 'figure' },
			...STANDING_COLUMNS,
			...themes.map((theme) => ({ label: THEME_TEXTS[theme].name, kind: 'figure' }) as const)
		],
		rows: areas
			.filter(({ area }) => hasPage(edition, area))
			.map(({ area, value }): Row => {
				const hasRule = level !== '' && level !== area.level;
				level = area.level;
				return {
					head: { text: area.name, href: `/gebiete/${area.slug}` },
					hasRule,
					cells: [
						figureCell(value, 0, signs),
						...standingCells(standings.find((standing) => standing.area.id === area.id)),
						...partial.map((values) => figureCell(values.get(area.id), 0, signs))
					]
				};
			}),
		signs,
		isFull: true
	};
}
