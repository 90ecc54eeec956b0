/**
 * Which municipalities differ from the county by more than chance, given their size: the funnel. Numerator and
 * denominator come from the released edition, the county's own rate is the centre. Source: Spiegelhalter 2005.
 */
import type { ReleasedFigure } from '#domain/disclosure';
import { funnelClassOfCount, funnelClassOfProportion, isNumber, type FunnelClass } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import type { Area } from '#domain/areas';

export type FunnelPoint = {
	readonly area: Area;
	readonly figure: ReleasedFigure;
	readonly denominator: number;
	readonly value: number;
	readonly position: FunnelClass;
};
export type Funnel = {
	readonly kind: 'proportion' | 'rate';
	readonly county: ReleasedFigure;
	/** The county's rate without multiplier. */
	readonly centre: number;
	readonly multiplier: number;
	readonly points: readonly FunnelPoint[];
	/** Municipalities whose fraction is hidden or missing: they cannot be placed. */
	readonly notPlaced: readonly Area[];
};

/** With fewer there is nothing to see. */
const FEWEST_POINTS = 5;

/** Null for indicators without an interval, and where too few municipalities have a released fraction. */
export function funnel(edition: Edition, indicator: Indicator, year: number): Funnel | null {
	if (indicator.interval === 'none') return null;
	const county = edition.figure(indicator, edition.county, year);
	const whole = county && fractionOf(county);
	if (!county || !whole || whole.numerator === 0) return null;
	const kind = indicator.interval === 'wilson' ? 'proportion' : 'rate';
	const centre = whole.numerator / whole.denominator;
	const towns = edition.municipalities();
	const points = towns.flatMap((area): FunnelPoint[] => {
		const figure = edition.figureOn(county.basis, indicator, area, year);
		const fraction = figure && fractionOf(figure);
		if (!figure || !fraction || (kind === 'proportion' && fraction.numerator > fraction.denominator)) return [];
		const { numerator, denominator, value } = fraction;
		const position =
			kind === 'proportion'
				? funnelClassOfProportion(numerator, denominator, centre)
				: funnelClassOfCount(numerator, centre * denominator);
		return [{ area, figure, denominator, value, position }];
	});
	if (points.length < FEWEST_POINTS || (kind === 'proportion' && centre >= 1)) return null;
	const placed = new Set(points.map(({ area }) => area.id));
	return {
		kind,
		county,
		centre,
		multiplier: indicator.multiplier,
		points,
		notPlaced: towns.filter(({ id }) => !placed.has(id))
	};
}

/** Null where value, numerator or denominator is hidden, missing or not above 0. */
function fractionOf({
	value,
	numerator,
	denominator
}: ReleasedFigure): { numerator: number; denominator: number; value: number } | null {
	if (!isNumber(value) || !isNumber(numerator) || !isNumber(denominator)) return null;
	if (denominator.value <= 0 || numerator.value < 0) return null;
	return { numerator: numerator.value, denominator: denominator.value, value: value.value };
}
