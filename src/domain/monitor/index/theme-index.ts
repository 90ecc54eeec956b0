/**
 * Relative index (county = 100), the form the printed Kreismonitor made familiar: each indicator as area / county ×
 * 100, mirrored at 100 where high means relief, weighted mean within the theme, mean of the themes as overall index.
 * Only from released figures; one hidden or missing input makes the area's index missing. It hints at need, it does
 * not measure it. Source: methods.md 5.1, own convention; the county's own formula is not public.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import { asBurden, isNumber, missing, numberValue, relativeToCounty, type Value } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import { THEMES, type Theme } from '../indicator.ts';
import { INDEX_PARTS, type IndexPart } from './index-parts.ts';

export type PartialIndex = {
	readonly area: Area;
	/** County = 100; above: more burden than the county. */
	readonly value: Value;
	readonly parts: readonly { readonly indicator: string; readonly relative: Value }[];
};

export type ThemeIndex = {
	readonly theme: Theme;
	readonly year: number;
	/** Indicators that count; those the county has no figure for in this year are left out for everybody. */
	readonly used: readonly IndexPart[];
	readonly leftOut: readonly string[];
	/** Regions and municipalities in table order; empty when nothing could be used. */
	readonly areas: readonly PartialIndex[];
};

export function themeIndex(edition: Edition, theme: Theme, year: number): ThemeIndex {
	const parts = INDEX_PARTS[theme];
	const countyFigures = new Map(parts.map((part) => [part, figureOf(edition, part, edition.county, year)]));
	const used = parts.filter((part) => {
		const figure = countyFigures.get(part);
		return figure && isNumber(figure.value) && hasMunicipalities(edition, part, figure);
	});
	const areas = edition.areas.filter(({ level }) => level === 'municipality' || level === 'region');
	return {
		theme,
		year,
		used,
		leftOut: parts.filter((part) => !used.includes(part)).map(({ indicator }) => indicator),
		areas: used.length === 0 ? [] : areas.map((area) => indexOf(edition, area, used, countyFigures))
	};
}

/** Mean of the themes that have an index in this year; missing as soon as one of them is missing for the area. */
export function overallIndex(
	edition: Edition,
	year: number
): { readonly themes: readonly Theme[]; readonly areas: readonly { readonly area: Area; readonly value: Value }[] } {
	const indices = THEMES.map((theme) => themeIndex(edition, theme, year)).filter(({ areas }) => areas.length > 0);
	const [first] = indices;
	const areas = (first?.areas ?? []).map(({ area }, position) => ({
		area,
		value: mean(indices.map(({ areas }) => ({ value: areas[position]?.value ?? missing('not-delivered'), weight: 1 })))
	}));
	return { themes: indices.map(({ theme }) => theme), areas };
}

function figureOf(edition: Edition, part: IndexPart, area: Area, year: number): ReleasedFigure | undefined {
	const indicator = edition.findIndicator(part.indicator);
	return indicator && edition.figure(indicator, area, year);
}

function hasMunicipalities(edition: Edition, part: IndexPart, { year, basis }: ReleasedFigure): boolean {
	const indicator = edition.findIndicator(part.indicator);
	return (
		indicator !== undefined &&
		edition.municipalities().some((area) => edition.figureOn(basis, indicator, area, year) !== undefined)
	);
}

function indexOf(
	edition: Edition,
	area: Area,
	used: readonly IndexPart[],
	countyFigures: ReadonlyMap<IndexPart, ReleasedFigure | undefined>
): PartialIndex {
	const parts = used.map((part) => {
		const county = countyFigures.get(part);
		const indicator = edition.findIndicator(part.indicator);
		// The same basis as the county's figure: register against official would compare two populations.
		const figure = county && indicator && edition.figureOn(county.basis, indicator, area, county.year);
		return { indicator: part.indicator, weight: part.weight, relative: relative(figure, county, part) };
	});
	return {
		area,
		value: mean(parts.map((part) => ({ value: part.relative, weight: part.weight }))),
		parts: parts.map((part) => ({ indicator: part.indicator, relative: part.relative }))
	};
}

function relative(
	figure: ReleasedFigure | undefined,
	county: ReleasedFigure | undefined,
	{ highMeans }: IndexPart
): Value {
	if (!figure || !county || !isNumber(county.value)) return missing('not-delivered');
	if (!isNumber(figure.value)) return figure.value;
	const number = relativeToCounty(figure.value.value, county.value.value);
	return number === null ? missing('not-applicable') : numberValue(asBurden(number, highMeans));
}

function mean(parts: readonly { readonly value: Value; readonly weight: number }[]): Value {
	let [sum, weights] = [0, 0];
	for (const { value, weight } of parts) {
		if (!isNumber(value)) return value;
		sum += value.value * weight;
		weights += weight;
	}
	return weights === 0 ? missing('not-applicable') : numberValue(sum / weights);
}
