/** A table somebody wants: members of each dimension, in the order of the table. */
import type { Area } from '#domain/areas';
import type { Basis } from '#domain/disclosure';
import type { AgeRange } from '../compute/selection.ts';
import type { Indicator } from '../indicator.ts';
import type { Breakdown } from './breakdown.ts';

export type PivotQuery = {
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
	readonly years: readonly number[];
	readonly sexes: readonly Breakdown['sex'][];
	readonly ages: readonly (AgeRange | null)[];
	readonly citizenships: readonly Breakdown['citizenship'][];
	/** Null: each indicator's leading basis, the other one where that has nothing. */
	readonly basis: Basis | null;
	/** Adds the chosen municipalities together, as the last member of areas. */
	readonly hasAreaSum: boolean;
	/** Adds the mean of the chosen years, as the last member of years. */
	readonly hasYearMean: boolean;
};

/** Positions within the query's members; the sum and the mean stand behind the last one. */
export type PivotPlace = {
	readonly indicator: number;
	readonly area: number;
	readonly year: number;
	readonly sex: number;
	readonly age: number;
	readonly citizenship: number;
};

export function isSummable({ areas }: Pick<PivotQuery, 'areas'>): boolean {
	return areas.filter(({ level }) => level === 'municipality').length > 1;
}

/** Number of cells, totals included: asked before anything is computed. */
export function pivotSize(query: PivotQuery): number {
	return (
		query.indicators.length *
		query.sexes.length *
		query.ages.length *
		query.citizenships.length *
		(query.years.length + (query.hasYearMean ? 1 : 0)) *
		(query.areas.length + (query.hasAreaSum ? 1 : 0))
	);
}
