/** Puts the areas of a map into at most five classes, with their limits and counts for the legend. */
import type { AreaId } from '#domain/areas';
import { quantileClasses, roundAsShown } from '#domain/statistics';
import { numberOf } from './describe-areas.ts';
import type { AreaFigure, Measure } from './figure.ts';
import { formatNumber } from './format.ts';
import type { Palette } from './palette.ts';

export type MapScale = 'sequential' | 'diverging';

export type MapClass = {
	readonly fill: string;
	readonly onFill: string;
	/** `9,8 bis 11,2` */
	readonly limits: string;
	readonly areas: readonly AreaId[];
};

export type MapClasses = {
	/** Lowest first. */
	readonly classes: readonly MapClass[];
	/** Name of the rule, for the legend. */
	readonly rule: string;
};

/**
 * Sequential: rank rule, five classes or as many as there are different values. Diverging: five classes of equal width,
 * symmetric around the county's value; falls back to sequential where the county has none.
 */
export function mapClasses(
	measure: Measure,
	rows: readonly AreaFigure[],
	palette: Palette,
	scale: MapScale,
	county?: AreaFigure
): MapClasses {
	const shown = rows.flatMap((row) => {
		const value = numberOf(row);
		return value === null ? [] : [{ area: row.area.id, value }];
	});
	const middle = numberOf(county);
	return scale === 'diverging' && middle !== null
		? divergingClasses(measure, shown, palette, middle, county?.area.name ?? '')
		: sequentialClasses(measure, shown, palette);
}

/** Which of the five colours are used for one to five classes. */
const STEPS = [[2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]] as const;

type Shown = readonly { readonly area: AreaId; readonly value: number }[];

function sequentialClasses(measure: Measure, shown: Shown, palette: Palette): MapClasses {
	const values = shown.map(({ value }) => value);
	// What prints alike must look alike: classes are made from the values as they are read on the map.
	const printed = values.map((value) => roundAsShown(value, measure.decimals));
	const wanted = Math.min(5, new Set(printed).size);
	const found = wanted === 0 ? [] : quantileClasses(printed, wanted);
	const used = [...new Set(found)].sort((a, b) => (a ?? 0) - (b ?? 0));
	const steps = STEPS[used.length - 1] ?? STEPS[4];
	const classes = used.map((one, index) => {
		const members = shown.filter((_, place) => found[place] === one);
		const inside = members.map(({ value }) => value);
		const step = steps?.[index] ?? 2;
		const [low, high] = [Math.min(...inside), Math.max(...inside)].map((value) =>
			formatNumber(value, measure.decimals)
		);
		return {
			fill: palette.sequential[step] ?? palette.accent,
			onFill: palette.onSequential[step] ?? palette.text,
			limits: low === high ? `${low}` : `${low} bis ${high}`,
			areas: members.map(({ area }) => area)
		};
	});
	return { classes, rule: 'Klassen nach Rang, je etwa gleich viele; gleiche Werte bleiben zusammen.' };
}

function divergingClasses(
	measure: Measure,
	shown: Shown,
	palette: Palette,
	middle: number,
	county: string
): MapClasses {
	const reach = Math.max(0, ...shown.map(({ value }) => Math.abs(value - middle)));
	const classOf = (value: number): number =>
		reach === 0 ? 2 : Math.max(0, Math.min(4, Math.floor(((value - middle) / reach) * 2.5 + 2.5)));
	const limit = (step: number): string => formatNumber(middle + (reach * (step * 2 - 5)) / 5, measure.decimals);
	const classes = palette.diverging.map((fill, step) => ({
		fill,
		onFill: palette.onDiverging[step] ?? palette.text,
		limits:
			step === 0
				? `unter ${limit(1)}`
				: step === 4
					? `${limit(4)} und mehr`
					: `${limit(step)} bis unter ${limit(step + 1)}`,
		areas: shown.filter(({ value }) => classOf(value) === step).map(({ area }) => area)
	}));
	return {
		classes: reach === 0 ? classes.filter((_, step) => step === 2) : classes,
		rule: `Gleich breite Klassen um den Wert für ${county}: ${formatNumber(middle, measure.decimals)}.`
	};
}
