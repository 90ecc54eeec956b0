/** Where one area lies among all of its kind: every area a tick, the one in question a dot, the county a taller tick. */
import type { AreaId } from '#domain/areas';
import { areaTable, byValue, numberOf, periodOf } from './describe-areas.ts';
import type { AreaFigure, Figure, FigureOptions, Measure } from './figure.ts';
import { sayFigure, sayValue, wordOf } from './format.ts';
import { missingFill, missingPatterns } from './missing-fill.ts';
import { drawing, element, line, mark } from './svg.ts';

export type PositionStripInput = {
	readonly measure: Measure;
	/** The municipalities, the one in question among them. */
	readonly rows: readonly AreaFigure[];
	readonly area: AreaId;
	readonly county?: AreaFigure;
	/** Default 28 pixels. */
	readonly height?: number;
};

export function positionStrip(input: PositionStripInput, options: FigureOptions): Figure {
	const { measure, rows, county, height = 28 } = input;
	const { palette, width } = options;
	const shown = byValue(rows).filter((row) => numberOf(row) !== null);
	const own = rows.find(({ area }) => area.id === input.area);
	const ownValue = numberOf(own);
	const values = [...shown, county].map((row) => numberOf(row)).filter((value) => value !== null);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (value: number): number => (low === high ? width / 2 : 8 + ((value - low) / (high - low)) * (width - 16));
	const middle = height / 2;
	const period = periodOf(rows);
	const title = `${measure.name}: Lage von ${own?.area.name ?? 'diesem Gebiet'}`;
	const rank = 1 + shown.filter((row) => ownValue !== null && (numberOf(row) ?? 0) > ownValue).length;
	const description = [
		ownValue === null
			? `${own?.area.name ?? 'Dieses Gebiet'}: ${wordOf(own?.figure?.value)}.`
			: `${own?.area.name}: ${sayValue(own?.figure?.value, measure)}, Platz ${rank} von ${shown.length}, vom höchsten Wert gezählt.`,
		...(county && numberOf(county) !== null ? [`${county.area.name}: ${sayValue(county.figure?.value, measure)}.`] : [])
	].join(' ');
	const countyValue = numberOf(county);
	return {
		svg: drawing(
			{ kind: 'position-strip', idPrefix: options.idPrefix, width, height, title, description },
			...(ownValue === null ? [missingPatterns(options)] : []),
			line(2, middle, width - 2, middle, { stroke: palette.grid, 'stroke-width': 1.5 }),
			...shown
				.filter((row) => row !== own)
				.map((row) => {
					const at = x(numberOf(row) ?? 0);
					return line(at, middle - 4.5, at, middle + 4.5, {
						stroke: palette.mark,
						'stroke-width': 1.5,
						'stroke-opacity': 0.65
					});
				}),
			...(countyValue === null || !county
				? []
				: [
						mark(
							sayFigure(county.area.name, county.figure, measure),
							line(x(countyValue), 1, x(countyValue), height - 1, { stroke: palette.text, 'stroke-width': 2 })
						)
					]),
			...(ownValue === null || !own
				? [
						element('rect', {
							x: 4,
							y: middle - 6,
							width: 26,
							height: 12,
							fill: missingFill(own?.figure?.value, options)
						})
					]
				: [
						mark(
							sayFigure(own.area.name, own.figure, measure, period),
							element('circle', {
								cx: x(ownValue),
								cy: middle,
								r: 6,
								fill: palette.accent,
								stroke: palette.background,
								'stroke-width': 1.5
							})
						)
					])
		),
		width,
		height,
		title,
		description,
		get table() {
			return areaTable(title, measure, county ? [...rows, county] : rows);
		}
	};
}
