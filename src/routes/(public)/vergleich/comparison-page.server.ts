/** Up to five areas as columns, indicators as rows, a strip of all municipalities between; sentences below. */
import type { Area } from '#domain/areas';
import { sideBySide, THEMES, type Edition, type Indicator, type SideBySide } from '#domain/monitor';
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
import { figureCell } from '../figure-cell.server.ts';
import { BASIS_NAMES } from '../monitor/[jahr]/[indikator]/area-table.server.ts';

export const MOST_AREAS = 5;

const DRAWN = { palette: pagePalette, width: 140, idPrefix: 'lage' };

type Line = SideBySide & { readonly indicator: Indicator; readonly period: string };

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

/** Where the basis is not the one that pages show first, the period says so. */
function line(edition: Edition, indicator: Indicator, areas: readonly Area[]): Line | null {
	const found = sideBySide(edition, indicator, areas);
	if (!found) return null;
	const period = found.figures.find((figure) => figure)?.period ?? String(found.year);
	const isOther = found.basis !== edition.leadingBasis(indicator);
	return { ...found, indicator, period: isOther ? `${period} (${BASIS_NAMES[found.basis]})` : period };
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
		rows: lines.map((one): Row => ({
			head: { text: one.indicator.shortName, href: `/monitor/${edition.release.year}/${one.indicator.id}` },
			cells: [
				{ text: one.indicator.unit },
				...one.figures.map((figure) => figureCell(figure?.value, one.indicator.decimals, signs)),
				{ text: '', drawing: strip(edition, areas, one) },
				{ text: one.period }
			]
		})),
		decimals: Math.max(0, ...lines.map(({ indicator }) => indicator.decimals)),
		signs,
		isFull: true,
		layout: 'comparison'
	};
}

/** Numbers of people show where an area lies among its like: not among towns if it is larger than all of them. */
function strip(edition: Edition, areas: readonly Area[], { indicator, figures, year, basis }: Line): string {
	if (!isComparable(indicator) && areas.some(({ level }) => level !== 'municipality')) return '';
	if (!figures.some((figure) => figure?.value.kind === 'number')) return '';
	const rows = edition
		.municipalities()
		.map((area) => ({ area, figure: edition.figureOn(basis, indicator, area, year) }));
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
