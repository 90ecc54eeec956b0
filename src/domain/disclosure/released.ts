/**
 * What has been through disclosure control. Only this module can make one: figures, documents, pages and downloads
 * accept `Released` alone, so a raw count cannot reach them. A lint rule allows the cast in this folder only.
 */
import type { Value } from '#domain/statistics';

declare const released: unique symbol;
export type Released<T> = T & { readonly [released]: true };

/** Where the number came from: the county's own register count, or the statistical office's later official figure. */
export type Basis = 'register' | 'official';

/** One number of the monitor: indicator × area × year (× basis). */
export type Figure = {
	/** Slug of the indicator, `altenquotient`. */
	readonly indicator: string;
	/** Area id, `06433001`. */
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
	/** Reference date or period as people write it: `31.12.2025`, `2025`, `Jahresdurchschnitt 2025`. */
	readonly period: string;
	/** In the indicator's unit, unrounded; rounding happens on display. */
	readonly value: Value;
	/** 95 % interval in the indicator's unit; null where the definition has none or the value is missing. */
	readonly interval: { readonly lower: number; readonly upper: number } | null;
	/** Missing for indicators without a fraction. Hidden together with the value. */
	readonly numerator: Value;
	readonly denominator: Value;
	/** Sources the number rests on, for the source line: ids of deliveries. */
	readonly deliveries: readonly number[];
};

export type ReleasedFigure = Released<Figure>;

/** One cell of the age structure (population pyramid): groups as delivered, `ageTo` null for the open top group. */
export type StructureCell = {
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
	readonly sex: 'female' | 'male';
	readonly ageFrom: number;
	readonly ageTo: number | null;
	readonly persons: Value;
};

export type ReleasedStructureCell = Released<StructureCell>;

/** One part of a measure in one year, with a count for each area that has one: what tables are computed from. */
export type CountRow = {
	/** Code of the measure, `population`. */
	readonly measure: string;
	/** `age=0-4|sex=female`; empty for all together. */
	readonly part: string;
	readonly year: number;
	readonly basis: Basis;
	/** Reference date or period as people write it. */
	readonly period: string;
	readonly deliveries: readonly number[];
	readonly areas: readonly string[];
	/** In the order of `areas`. */
	readonly counts: readonly Value[];
};

export type ReleasedCountRow = Released<CountRow>;
