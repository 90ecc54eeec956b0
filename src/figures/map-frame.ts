/** What both maps share: classes, legend beside or below, labels, titles and the table. */
import type { AreaId } from '#domain/areas';
import { areaTable, describeAreas, numberOf, periodOf } from './describe-areas.ts';
import type { AreaFigure, Figure, FigureOptions, Measure } from './figure.ts';
import { formatValue, isSecret, sayFigure } from './format.ts';
import { mapClasses, type MapScale } from './map-classes.ts';
import { mapLegend } from './map-legend.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { drawing, type Markup } from './svg.ts';

export type MapInput = {
	readonly measure: Measure;
	/** One row for every area on the map. */
	readonly rows: readonly AreaFigure[];
	/** Needed for a diverging scale; named in the description. */
	readonly county?: AreaFigure;
	/** Default `sequential`. */
	readonly scale?: MapScale;
	readonly highlight?: AreaId;
	readonly title?: string;
};

/** How one area is to be painted. */
export type Paint = {
	readonly row: AreaFigure;
	readonly fill: string;
	readonly onFill: string;
	/** Behind text: hatch and dots would run through the letters. */
	readonly halo: string;
	/** Number without unit, `geheim` (its sign, a full stop, drowns in the hatch), or the sign. */
	readonly printed: string;
	readonly isNumber: boolean;
	readonly sentence: string;
	readonly isHighlight: boolean;
};

/** `draw` gets the room in pixels and answers with what it drew and how much of it it took. */
export function mapFrame(
	kind: string,
	input: MapInput,
	options: FigureOptions,
	draw: (paints: readonly Paint[], room: number) => { markup: readonly Markup[]; width: number; height: number }
): Figure {
	const { measure, rows } = input;
	const { palette, width } = options;
	const period = periodOf(rows);
	const title = input.title ?? `${measure.name} auf der Karte${period && `, ${period}`}`;
	const description = describeAreas(measure, rows, [input.county]);
	const classes = mapClasses(measure, rows, palette, input.scale ?? 'sequential', input.county);
	const paints = rows.map((row): Paint => {
		const found = classes.classes.find(({ areas }) => areas.includes(row.area.id));
		return {
			row,
			fill: found?.fill ?? missingFill(row.figure?.value, options),
			onFill: found?.onFill ?? palette.text,
			halo: found?.fill ?? palette.hatchGround,
			printed: isSecret(row.figure?.value) ? 'geheim' : formatValue(row.figure?.value, measure, ''),
			isNumber: numberOf(row) !== null,
			sentence: sayFigure(row.area.name, row.figure, measure, period),
			isHighlight: row.area.id === input.highlight
		};
	});
	const isBeside = width >= 520;
	const legendWidth = isBeside ? Math.min(250, width * 0.38) : width;
	const map = draw(paints, isBeside ? width - legendWidth - 28 : width);
	const legendX = isBeside ? Math.min(width - legendWidth, map.width + 36) : 0;
	const legend = mapLegend(measure, rows, classes, legendX, isBeside ? 4 : map.height + 20, legendWidth, options);
	const height = isBeside ? Math.max(map.height, legend.height + 8) : map.height + 20 + legend.height;
	return {
		svg: drawing(
			{ kind, idPrefix: options.idPrefix, width, height, title, description },
			missingPatterns(options),
			...map.markup,
			...legend.markup
		),
		width,
		height,
		title,
		description,
		get table() {
			return areaTable(title, measure, input.county ? [...rows, input.county] : rows);
		}
	};
}
