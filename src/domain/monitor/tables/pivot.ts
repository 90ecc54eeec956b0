import type { Basis } from '#domain/disclosure';
import { rateInterval, wilsonInterval, type Value } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import { pivotSize, type PivotPlace, type PivotQuery } from './pivot-query.ts';
import { NUMBER, valueFrom } from './value-states.ts';

/** `whole`: as the edition's figure; `parts`: from released counts; `sum`, `mean`: of other cells. */
export const ORIGINS = ['whole', 'parts', 'sum', 'mean'] as const;
export type Origin = (typeof ORIGINS)[number];
export const BASES: readonly (Basis | null)[] = [null, 'register', 'official'];

/** A computed table: one position a cell, areas innermost, then years, citizenship, age, sex and indicator. */
export class Pivot {
	readonly query: PivotQuery;
	readonly size: number;
	readonly areas: number;
	readonly years: number;
	readonly values: Float64Array;
	readonly states: Uint8Array;
	readonly flags: Uint8Array;
	readonly numerators: Float64Array;
	readonly numeratorStates: Uint8Array;
	readonly denominators: Float64Array;
	readonly denominatorStates: Uint8Array;
	/** Position in `BASES`. */
	readonly bases: Uint8Array;
	/** Position in `ORIGINS`. */
	readonly origins: Uint8Array;
	/** What the numbers of each indicator rest on. */
	readonly deliveries: readonly Set<number>[];
	/** Reference date by indicator and year, where the edition says one. */
	readonly periods = new Map<string, string>();
	readonly intervals = new Map<number, { readonly lower: number; readonly upper: number } | null>();

	constructor(query: PivotQuery) {
		this.query = query;
		this.size = pivotSize(query);
		this.areas = query.areas.length + (query.hasAreaSum ? 1 : 0);
		this.years = query.years.length + (query.hasYearMean ? 1 : 0);
		this.values = new Float64Array(this.size);
		this.numerators = new Float64Array(this.size);
		this.denominators = new Float64Array(this.size);
		this.states = new Uint8Array(this.size);
		this.numeratorStates = new Uint8Array(this.size);
		this.denominatorStates = new Uint8Array(this.size);
		this.flags = new Uint8Array(this.size);
		this.bases = new Uint8Array(this.size);
		this.origins = new Uint8Array(this.size);
		this.deliveries = query.indicators.map(() => new Set<number>());
	}

	at({ indicator, sex, age, citizenship, year, area }: PivotPlace): number {
		const { sexes, ages, citizenships } = this.query;
		const block = ((indicator * sexes.length + sex) * ages.length + age) * citizenships.length + citizenship;
		return (block * this.years + year) * this.areas + area;
	}

	value(at: number): Value {
		return valueFrom(this.values[at] ?? 0, this.states[at] ?? 0, this.flags[at] ?? 0);
	}

	numerator(at: number): Value {
		return valueFrom(this.numerators[at] ?? 0, this.numeratorStates[at] ?? 0, 0);
	}

	denominator(at: number): Value {
		return valueFrom(this.denominators[at] ?? 0, this.denominatorStates[at] ?? 0, 0);
	}

	basis(at: number): Basis | null {
		return BASES[this.bases[at] ?? 0] ?? null;
	}

	/** Whether any cell of the indicator at this position in the query rests on it. */
	restsOn(basis: Basis, indicator: number): boolean {
		const length = this.size / this.query.indicators.length;
		return this.bases.subarray(indicator * length, (indicator + 1) * length).includes(BASES.indexOf(basis));
	}

	origin(at: number): Origin {
		return ORIGINS[this.origins[at] ?? 0] ?? 'parts';
	}

	/** 95 %; none for means of years: the same people are counted every year. */
	interval(at: number, indicator: Indicator): { readonly lower: number; readonly upper: number } | null {
		const frozen = this.intervals.get(at);
		if (frozen !== undefined) return frozen;
		const [numerator, denominator] = [this.numerators[at] ?? 0, this.denominators[at] ?? 0];
		const isTold = this.states[at] === NUMBER && this.origin(at) !== 'mean' && indicator.denominator !== undefined;
		if (!isTold || indicator.interval === 'none' || numerator < 0 || denominator <= 0) return null;
		const { multiplier } = indicator;
		if (indicator.interval === 'byar') return rateInterval(numerator, denominator, { multiplier });
		return numerator <= denominator ? wilsonInterval(numerator, denominator, { multiplier }) : null;
	}
}
