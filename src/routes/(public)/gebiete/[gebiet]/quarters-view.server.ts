/** The quarters of a municipality: a table of what is known of them all, and a map where it has supplied boundaries. */
import type { Area } from '#domain/areas';
import type { Edition, Indicator } from '#domain/monitor';
import { figureVariants } from '#figures';
import { tableTwin, type FigureView } from '#ui/components/figure-block.ts';
import type { Table } from '#ui/components/table-model.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { HALF, quarterMap } from '../../drawings.server.ts';
import { figureCell } from '../../figure-cell.server.ts';
import { yearsOf } from '../../years.server.ts';

/** What a quarter's count usually tells; whatever the edition lacks is left out. */
const SHOWN = ['bevoelkerung', 'jugendanteil', 'seniorenanteil', 'auslaenderanteil'];

export async function quartersView(
	edition: Edition,
	area: Area
): Promise<{ table: Table; source: string; map: FigureView | null } | null> {
	const quarters = edition.quartersOf(area);
	if (area.level !== 'municipality' || quarters.length === 0) return null;
	const columns = SHOWN.flatMap((id) => {
		const indicator = edition.findIndicator(id);
		const year = indicator && newestYear(edition, indicator, quarters);
		return indicator && year ? [{ indicator, year }] : [];
	});
	const signs: Sign[] = [];
	const lines = [...quarters, area];
	const table: Table = {
		caption: `Sozialräume: ${area.name}`,
		hideCaption: true,
		columns: [
			{ label: 'Sozialraum', kind: 'text' },
			...columns.map(({ indicator, year }) => ({
				label: indicator.shortName,
				unit: `${indicator.unit}, ${edition.figure(indicator, area, year)?.period ?? year}`,
				kind: 'figure' as const
			}))
		],
		rows: lines.map((line) => ({
			head: line.id === area.id ? { text: line.name } : { text: line.name, href: `/gebiete/${line.slug}` },
			hasRule: line.id === area.id,
			isStrong: line.id === area.id,
			cells: columns.map(({ indicator, year }) =>
				figureCell(edition.figure(indicator, line, year)?.value, indicator.decimals, signs)
			)
		})),
		signs
	};
	return {
		table,
		source: sourceLine(
			edition,
			columns.flatMap(({ indicator, year }) => lines.map((line) => edition.figure(indicator, line, year)))
		),
		map: await mapOf(edition, area, columns.at(-1))
	};
}

function newestYear(edition: Edition, indicator: Indicator, quarters: readonly Area[]): number | undefined {
	return yearsOf(edition, indicator).find((year) => quarters.some((one) => edition.figure(indicator, one, year)));
}

async function mapOf(
	edition: Edition,
	area: Area,
	shown: { indicator: Indicator; year: number } | undefined
): Promise<FigureView | null> {
	if (!shown) return null;
	const { indicator, year } = shown;
	const drawing = await quarterMap(edition, indicator, year, area);
	if (!drawing) return null;
	const { figure, html } = figureVariants(drawing.draw, 'sozialraum-karte', { wide: HALF });
	return {
		title: indicator.name,
		subtitle: `${indicator.unit}, ${edition.figure(indicator, area, year)?.period ?? year}`,
		drawing: html,
		sentence: figure.description,
		table: tableTwin(figure.table),
		source: drawing.source,
		links: []
	};
}
