/**
 * A figure in the county's one base data structure: measure × area × dimensions × period × basis, harmonised from an
 * observation. Dimensions that are absent mean "all together".
 */
import type { Value } from '#domain/statistics';
import type { Basis } from '#domain/disclosure';

/** `age` is `from-to` in completed years, both included, `85-` for an open top group, `34-34` for a single year. */
export type Dimensions = Readonly<Record<string, string>>;

export type Fact = {
	/** Code of the measure, `population`. */
	readonly measure: string;
	readonly area: string;
	readonly dimensions: Dimensions;
	readonly basis: Basis;
	/** The year the figure counts for; a reference date belongs to its own year. */
	readonly year: number;
	/** As people write it: `31.12.2015`, `2015`. */
	readonly period: string;
	readonly value: Value;
	/** Id of the delivery it came with, and the observation's place in the file. */
	readonly delivery: number;
	readonly row: number;
	readonly column: number;
};

/** A measure (Merkmal) of the base data structure. */
export type Measure = {
	readonly code: string;
	/** German name. */
	readonly name: string;
	readonly unit: string;
	/**
	 * Whom a figure of 1 or 2 could point at. `nobody`: amounts, areas, averages; disclosure control does not apply.
	 */
	readonly counts: 'persons' | 'households' | 'cases' | 'nobody';
	/** Whether the parts of the county add up to the county (an average does not). */
	readonly isAdditive: boolean;
	/** Movements over an area's border do not add up: a move inside the county counts in two municipalities. */
	readonly description: string;
};
