/** Up to five areas as columns, indicators as rows, a strip of all municipalities between; sentences below. */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { THEMES, type Edition, type Indicator } from '#domain/monitor';
import { comparisonStrip, markerKey, pagePalette } from '#figures';
import type { Row, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { formatList } from '#ui/texts/format-list.ts';
import { formatWithUnit } from '#ui/texts/format-number.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { intervalsOverlap, isComparable } from '#ui/texts/sentences.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import { rowsOf } from '../drawings.server.ts';
import { figureCell } from '../figure-cell.server.ts';
import { yearsOf } from '../years.server.ts';

export const MOST_AREAS = 5;

const DRAWN = { palette: pagePalette, width: 140, idPrefix: 'lage' };

type Line = {
	readonly indicator: Indicator;
	readonly figures: readonly (ReleasedFigure | undefined)[];
	readonly period: string;
	readonly year: number;
};

export function comparisonPage(edition: Edition, areas: readonly Area[]) {
	const lines = edition.indicators.flatMap((indicator) => line(edition, indicator, areas) ?? []);
	return {
		names: areas.map(({ name }) => name),
		edition: editionName(edition.release),
		themes: THEMES.flatMap((theme) => {
			const own = lines.filter(({ indicator }) => indicator.theme === theme);
			if (own.length === 0) return [];
			return [
				{
					id: theme,
					name: THEME_TEXTS[theme].name,
					table: themeTable(edition, areas, own, THEME_TEXTS[theme].name),
					sentences: own.flatMap((one) => sentence(areas, one) ?? []),
					alike: alikeInWords(own),
					source: sourceLine(
						edition,
						own.flatMap(({ figures }) => figures)
					)
				}
			];
		})
	};
}

/** The newest year in which at least two of the areas have a figure; null where there is none. */
function line(edition: Edition, indicator: Indicator, areas: readonly Area[]): Line | null {
	for (const year of yearsOf(edition, indicator)) {
		const figures = areas.map((area) => edition.figure(indicator, area, year));
		const present = figures.filter((figure) => figure !== undefined);
		if (present.length > 1) return { indicator, figures, period: present[0]?.period ?? String(year), year };
	}
	return null;
}

function themeTable(edition: Edition, areas: readonly Area[], lines: readonly Line[], caption: string): Table {
	const signs: Sign[] = [];
	return {
		caption,
		hideCaption: true,
		columns: [
			{ label: 'Indikator', kind: 'text' },
			{ label: 'Einheit', kind: 'unit' },
			...areas.map(({ name }, index) => ({ label: name, kind: 'figure', drawing: markerKey(index, DRAWN) }) as const),
			{ label: 'Lage', kind: 'graphic' },
			{ label: 'Stand', kind: 'unit' }
		],
		rows: lines.map(({ indicator, figures, period, year }): Row => ({
			head: { text: indicator.shortName, href: `/monitor/${edition.release.year}/${indicator.id}` },
			cells: [
				{ text: indicator.unit },
				...figures.map((figure) => figureCell(figure?.value, indicator.decimals, signs)),
				{ text: '', drawing: strip(edition, areas, { indicator, figures, period, year }) },
				{ text: period }
			]
		})),
		decimals: Math.max(0, ...lines.map(({ indicator }) => indicator.decimals)),
		signs,
		isFull: true,
		layout: 'comparison'
	};
}

/** Numbers of people show where an area lies among its like: not among towns if it is larger than all of them. */
function strip(edition: Edition, areas: readonly Area[], { indicator, figures, year }: Line): string {
	if (!isComparable(indicator) && areas.some(({ level }) => level !== 'municipality')) return '';
	if (!figures.some((figure) => figure?.value.kind === 'number')) return '';
	const rows = rowsOf(edition, indicator, edition.municipalities(), year);
	const chosen = areas.map((area, index) => ({ area, figure: figures[index] }));
	const options = { ...DRAWN, idPrefix: `lage-${indicator.id}` };
	return comparisonStrip({ measure: indicator, rows, areas: chosen }, options).svg;
}

/** The indicators in which even the highest and the lowest of the areas cannot be told apart; null for none. */
function alikeInWords(lines: readonly Line[]): string | null {
	const names = lines.flatMap(({ indicator, figures }) => {
		const known = figures.flatMap((figure) => (figure?.value.kind === 'number' && figure.interval ? [figure] : []));
		const areAlike = known.every((one) => known.every((other) => intervalsOverlap(one, other)));
		return isComparable(indicator) && known.length > 1 && areAlike ? [indicator.shortName] : [];
	});
	return names.length > 0 ? formatList(names) : null;
}

/** Names the highest and the lowest only where their difference is beyond chance, and who between them overlaps. */
function sentence(areas: readonly Area[], { indicator, figures }: Line): string | null {
	if (!isComparable(indicator)) return null;
	const known = areas
		.flatMap((area, index) => {
			const figure = figures[index];
			return figure?.value.kind === 'number' ? [{ area, figure, value: figure.value.value }] : [];
		})
		.toSorted((a, b) => b.value - a.value);
	const [highest, lowest] = [known[0], known.at(-1)];
	if (!highest || !lowest || highest === lowest) return null;
	const print = (value: number): string => formatWithUnit(value, indicator.unit, indicator.decimals);
	if (!highest.figure.interval || !lowest.figure.interval || intervalsOverlap(highest.figure, lowest.figure))
		return null;
	const alike = known.slice(1).flatMap((one, index) => {
		const higher = known[index];
		return higher && intervalsOverlap(higher.figure, one.figure) ? [`${higher.area.name} und ${one.area.name}`] : [];
	});
	const difference = `${indicator.shortName}: ${print(highest.value)} ${inArea(highest.area)}, ${print(lowest.value)} ${inArea(lowest.area)}.`;
	return alike.length > 0 ? `${difference} Nicht zu unterscheiden: ${alike.join('; ')}.` : difference;
}
