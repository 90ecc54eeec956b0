/** The theme's index as a table: county = 100, its parts beside it. */
import { themeIndex, type Edition, type Theme, type ThemeIndex } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { hasPage } from '#ui/monitor-areas.ts';
import { figureCell } from '../../../figure-cell.server.ts';

export type IndexView = { readonly year: number; readonly table: Table; readonly parts: readonly string[] };

const LOOK_BACK = 4;

/** The newest year with an index; null where the theme has none. */
export function indexTable(edition: Edition, theme: Theme): IndexView | null {
	for (let year = edition.release.year; year > edition.release.year - LOOK_BACK; year--) {
		const index = themeIndex(edition, theme, year);
		if (index.areas.some(({ value }) => value.kind === 'number')) return view(edition, index);
	}
	return null;
}

function view(edition: Edition, { theme, year, used, areas }: ThemeIndex): IndexView {
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
			cells: [figureCell(value, 0, signs), ...parts.map(({ relative }) => figureCell(relative, 0, signs))]
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
				...used.map(
					({ indicator, highMeans }) =>
						({ label: nameOf(indicator), unit: highMeans === 'relief' ? 'gespiegelt' : '', kind: 'figure' }) as const
				)
			],
			rows,
			signs
		},
		parts: used.flatMap(({ indicator, reason }) => (reason ? [`${nameOf(indicator)}: ${reason}`] : []))
	};
}
