/** The 95 % interval of one value as a tiny bar, for the cell of a table; all cells of a column share the domain. */
import type { AreaFigure, Figure, FigureOptions, Measure } from './figure.ts';
import { areaTable, numberOf } from './describe-areas.ts';
import { sayFigure } from './format.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { drawing, element, line } from './svg.ts';

export type IntervalBarInput = {
	readonly measure: Measure;
	readonly row: AreaFigure;
	/** Ends of the scale in the measure's unit; make one with `intervalDomain` for the whole column. */
	readonly domain: readonly [number, number];
	/** Value of the county, as a tick. */
	readonly reference?: AreaFigure;
	/** Default 20 pixels. */
	readonly height?: number;
};

/** Smallest and largest end of all values and intervals; `[0, 1]` where there is none. */
export function intervalDomain(rows: readonly (AreaFigure | undefined)[]): [number, number] {
	const ends = rows.flatMap((row) => {
		const value = numberOf(row);
		return value === null ? [] : [value, row?.figure?.interval?.lower ?? value, row?.figure?.interval?.upper ?? value];
	});
	return ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
}

export function intervalBar(input: IntervalBarInput, options: FigureOptions): Figure {
	const { measure, row, domain, reference, height = 20 } = input;
	const { palette, width } = options;
	const [low, high] = domain;
	const x = (value: number): number =>
		low === high ? width / 2 : Math.max(6, Math.min(width - 6, 6 + ((value - low) / (high - low)) * (width - 12)));
	const middle = height / 2;
	const value = numberOf(row);
	const referenceValue = numberOf(reference);
	const interval = value === null ? null : row.figure?.interval;
	const title = `${measure.name}: ${row.area.name}`;
	const description = `${sayFigure(row.area.name, row.figure, measure)}.`;
	return {
		svg: drawing(
			{ kind: 'interval-bar', idPrefix: options.idPrefix, width, height, title, description },
			...(value === null ? [missingPatterns(options)] : []),
			line(2, middle, width - 2, middle, { stroke: palette.grid }),
			...(referenceValue === null
				? []
				: [line(x(referenceValue), 2, x(referenceValue), height - 2, { stroke: palette.text, 'stroke-width': 1.5 })]),
			...(interval
				? [
						line(x(interval.lower), middle, x(interval.upper), middle, {
							stroke: palette.accentSoft,
							'stroke-width': 6,
							'stroke-linecap': 'round'
						})
					]
				: []),
			value === null
				? element('rect', { x: 4, y: middle - 5, width: 26, height: 10, fill: missingFill(row.figure?.value, options) })
				: element('circle', { cx: x(value), cy: middle, r: 4, fill: palette.accent })
		),
		width,
		height,
		title,
		description,
		get table() {
			return areaTable(title, measure, [row]);
		}
	};
}
