/** A table field of the base data structure, and the observation a file brings for it. */
import type { Basis } from '#domain/disclosure';
import type { Dimensions } from './fact.ts';
import type { Observation, ObservationStatus } from './observation.ts';
import type { Period } from './period.ts';

/** What the file says for one cell, harmonised. `measure` is null where no source table tells what the column means. */
export type Cell = {
	/** Identity: two deliveries with the same text speak about the same figure. */
	readonly cell: string;
	readonly measure: string | null;
	readonly area: string;
	readonly dimensions: Dimensions;
	readonly dimensionsText: string;
	readonly basis: Basis;
	readonly period: Period | null;
	/** In the measure's unit. */
	readonly value: number | null;
	readonly status: ObservationStatus;
	readonly observation: Observation;
};

export type CellKey = {
	readonly measure: string;
	readonly area: string;
	readonly dimensionsText: string;
	readonly basis: Basis;
	readonly period: Period;
};

/** `population 06433001 official 2015-12-31 age=0-2|sex=female`; a year reads `2015-01-01/2015-12-31`. */
export function cellText({ measure, area, dimensionsText, basis, period }: CellKey): string {
	const when = period.start === period.end ? period.start : `${period.start}/${period.end}`;
	return `${measure} ${area} ${basis} ${when} ${dimensionsText}`;
}
