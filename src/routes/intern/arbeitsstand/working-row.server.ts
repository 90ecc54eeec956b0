/**
 * Working figures beside what the edition says of them. Made here and not in `ui` or `documents`, which take released
 * figures only: none of it may reach a public page, a chart or a printed report.
 */
import type { Area } from '#domain/areas';
import type { Figure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';
import { formatValue } from '#ui/texts/format-value.ts';
import type { WorkingChoice } from './working-choice.server.ts';

export type InEdition = 'same' | 'different' | 'hidden' | 'absent';

export type WorkingRow = {
	readonly figure: Figure;
	readonly indicator: Indicator;
	readonly area: Area;
	readonly inEdition: InEdition;
	/** What the edition shows instead, as printed; null where it shows the same or nothing. */
	readonly released: string | null;
};

/** In the order of tables: areas, or indicators by theme. Figures of indicators and areas that are no more are left out. */
export function workingRows(
	figures: readonly Figure[],
	{ indicators, areas }: Pick<WorkingChoice, 'indicators' | 'areas'>,
	edition: Edition | null
): WorkingRow[] {
	const places = (ids: readonly { readonly id: string }[]): Map<string, number> =>
		new Map(ids.map(({ id }, index) => [id, index]));
	const [indicatorPlace, areaPlace] = [places(indicators), places(areas)];
	return figures
		.flatMap((figure): WorkingRow[] => {
			const indicator = indicators[indicatorPlace.get(figure.indicator) ?? -1];
			const area = areas[areaPlace.get(figure.area) ?? -1];
			return indicator && area ? [{ figure, indicator, area, ...compared(figure, indicator, area, edition) }] : [];
		})
		.toSorted(
			(a, b) =>
				(indicatorPlace.get(a.indicator.id) ?? 0) - (indicatorPlace.get(b.indicator.id) ?? 0) ||
				(areaPlace.get(a.area.id) ?? 0) - (areaPlace.get(b.area.id) ?? 0) ||
				a.figure.basis.localeCompare(b.figure.basis)
		);
}

function compared(
	{ basis, year, value }: Figure,
	indicator: Indicator,
	area: Area,
	edition: Edition | null
): Pick<WorkingRow, 'inEdition' | 'released'> {
	const released = edition?.figureOn(basis, indicator, area, year);
	if (!released) return { inEdition: 'absent', released: null };
	const shown = released.value;
	if (shown.kind === 'missing' && shown.why === 'secret') return { inEdition: 'hidden', released: null };
	const isSame =
		shown.kind === 'number'
			? value.kind === 'number' && value.value === shown.value
			: value.kind === 'missing' && value.why === shown.why;
	return isSame
		? { inEdition: 'same', released: null }
		: { inEdition: 'different', released: formatValue(shown, indicator.decimals).text };
}
