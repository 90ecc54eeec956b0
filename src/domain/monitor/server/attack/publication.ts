import type { AlteredSlice, CountRow, Figure, StructureCell } from '#domain/disclosure';
import type { Indicator } from '../../indicator.ts';

/** What an edition, the files of one, or a special evaluation tell: all the attacker has. */
export type Publication = {
	/** A later one has a higher number. */
	readonly id: number;
	readonly figures: readonly PublishedFigure[];
	readonly structure: readonly StructureCell[];
	readonly counts: readonly PublishedCounts[];
	readonly indicators: readonly Indicator[];
	/** Municipalities by region and county: areas that are sums of others. */
	readonly partsOf: ReadonlyMap<string, readonly string[]>;
	/** Quarters by municipality: they lie inside it, and some people may live in none. */
	readonly insideOf: ReadonlyMap<string, readonly string[]>;
	/** Measures and years whose counts are altered, and how; left out: none. */
	readonly altered?: readonly AlteredSlice[];
};

export type PublishedFigure = Omit<Figure, 'deliveries' | 'period'> & {
	/** By how much the value may be off where it stands rounded: half of its last place. Left out: it is exact. */
	readonly rounding?: number;
};
export type PublishedCounts = Omit<CountRow, 'deliveries' | 'period'> & {
	/** Two years added up: this one and the one before it. */
	readonly isWithYearBefore?: true;
};
