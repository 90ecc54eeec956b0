/** The theme's index as a table: county = 100, its parts beside it. */
import { themeIndex, themeSensitivity, type Edition, type Theme, type ThemeIndex } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { hasPage } from '#ui/monitor-areas.ts';
import { sensitivityInWords } from '#ui/texts/index-sensitivity.ts';
import { figureCell } from '../../../figure-cell.server.ts';
import { indexPartReasons } from '../index-part-reasons.server.ts';
import { STANDING_COLUMNS, standingCells, weightsTable } from '../standing-cells.server.ts';

export type IndexView = {
	readonly year: number;
	readonly table: Table;
	readonly weights: Table;
	/** Why neutral indicators take part. */
	readonly parts: readonly string[];
	readonly sensitivity: readonly string[];
};

const LOOK_BACK = 4;

/** The newest year with an index; null where the theme has none. */
export function indexTable(edition: Edition, theme: Theme): IndexView | null {
	for (let year = edition.release.year; year > edition.release.year - LOOK_BACK; year--) {
		const index = themeIndex(edition, theme, year);
		if (index.areas.some(({ value }) => value.kind === 'number')) return view(edition, index);
	}
	return null;
}

function view(edition: Edition, index: ThemeIndex): IndexView {
	const { theme, year, used, areas } = index;
	const sensitivity = themeSensitivity(index);
	const signs: Sign[] = [];
	const nameOf = (id: string): string => edition.findIndicator(id)?.shortName ?? id;
	let level = '';
	const shown = areas.filter(({ area }) => hasPage(edition, area));
	const rows = shown.map(({ area, value, parts }): Row => {
		const hasRule = level !== '' && level !== area.level;
		level = area.level;
		return {
			head: { text: area.name, href: `/gebiete/${area.slug}` },
			hasRule,
			cells: [
				figureCell(value, 0, signs),
				...standingCells(sensitivity.standings.find((standing) => standing.area.id === area.id)),
				...parts.map(({ relative }) => figureCell(relative, 0, signs))
			]
		};
	});
	return {
		year,
		table: {
			caption: `Teilindex ${THEME_TEXTS[theme].name}`,
			captionNote: `${year}, Kreis = 100`,
			columns: [
				{ label: 'Gebiet', kind: 'text' },
				{ label: 'Teilindex', kind: 'figure' },
				...STANDING_COLUMNS,
				...used.map(
					({ indicator, highMeans }) =>
						({ label: nameOf(indicator), unit: highMeans === 'relief' ? 'gespiegelt' : '', kind: 'figure' }) as const
				)
			],
			rows,
			signs
		},
		weights: weightsTable(sensitivity, nameOf, 'Indikator'),
		sensitivity: sensitivityInWords(sensitivity, 'Indikator'),
		parts: indexPartReasons(edition, index)
	};
}
