import {
	classesByBounds,
	classesByNtile,
	compareIntervals,
	compareWithBenchmark,
	funnelClassOfCount,
	funnelClassOfProportion,
	funnelLimitsOfProportion,
	funnelLimitsOfRatio,
	judge,
	quantileBounds,
	quantileClasses,
	significantExpectations,
	SMALLEST_COUNT_FOR_BYAR,
	trendChiSquare,
	trendMarker,
	type FunnelClass,
	type Interval,
	type Position
} from '#domain/statistics';
import type { Method } from './vector-file.ts';

const POLARITY = { lowIsGood: 'lower-is-better', highIsGood: 'higher-is-better', none: 'neutral' } as const;
const TREND = {
	rising: 'increasing',
	falling: 'decreasing',
	'no-change': 'noChange',
	'not-computable': 'cannotBeCalculated'
} as const;
const FUNNEL: Record<FunnelClass, string> = {
	'high-0.001': 'High (0.001)',
	'high-0.025': 'High (0.025)',
	'not-significant': 'Not significant',
	'low-0.025': 'Low (0.025)',
	'low-0.001': 'Low (0.001)'
};
type Benchmarked = Record<'lower' | 'upper' | 'lower998' | 'upper998', number | null | undefined> & {
	method: 'singleOverlap' | 'singleOverlapTwoLevels' | 'doubleOverlap';
	polarity: keyof typeof POLARITY;
	benchmark: { value: number | null; lower?: number | null; upper?: number | null } | null;
};
const pair = (lower?: number | null, upper?: number | null): Interval | null =>
	typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;

function benchmarkPosition({ method, benchmark, ...area }: Benchmarked): Position | null {
	if (!benchmark || benchmark.value === null) return null;
	const interval = pair(area.lower, area.upper);
	if (method === 'doubleOverlap') return compareIntervals(interval, pair(benchmark.lower, benchmark.upper));
	const outer = method === 'singleOverlapTwoLevels' ? pair(area.lower998, area.upper998) : null;
	return compareWithBenchmark(benchmark.value, interval, outer);
}

/** Nobody, or nothing observed: no limits. */
const NO_LIMITS = {
	lower2s: null,
	upper2s: null,
	lower3s: null,
	upper3s: null,
	lower2sPopulationPerYear: null,
	upper2sPopulationPerYear: null
};

/** Classes, benchmarks, trends and funnels (methods 1.8–1.11). */
export const comparisonMethods: Record<string, Method> = {
	'rates.quantile-rank': {
		compute: (input: { values: (number | null)[]; nQuantiles: number; highestValuesGetQuantile1: boolean }) => ({
			quantile: quantileClasses(input.values, input.nQuantiles, { highestFirst: input.highestValuesGetQuantile1 })
		})
	},
	'rates.quantile-bounds': {
		compute: ({ values, classes }: { values: number[]; classes: number }) => {
			const bounds = quantileBounds(values, classes);
			return {
				bounds,
				classByBounds: classesByBounds(values, bounds),
				classByNtile: classesByNtile(values, classes),
				classByPheRank: quantileClasses(values, classes)
			};
		}
	},
	'rates.benchmark-comparison': {
		compute: (input: Benchmarked) => {
			const position = benchmarkPosition(input);
			return { outcome: position && judge(position, POLARITY[input.polarity]) };
		}
	},
	'rates.trend-chisquare': {
		compute: (input: { numerators: number[]; denominators: number[]; scores?: number[] | null }) =>
			trendChiSquare(input.numerators, input.denominators, input.scores ?? undefined)
	},
	'rates.trend-marker': {
		compute: ({
			method,
			points
		}: {
			method: 'weighted' | 'proportion';
			points: { year: number; value: number; lower: number; upper: number; count: number; denominator: number }[];
		}) => {
			const series = points.map((point) => ({ ...point, interval: pair(point.lower, point.upper) }));
			const { trend, chiSquare, slope, isSignificant, keepsSignWithoutAnyPoint } = trendMarker(series, method);
			return {
				marker: TREND[trend],
				chiSquare,
				slope,
				significant: isSignificant,
				leaveOneOutSameSign: keepsSignWithoutAnyPoint
			};
		}
	},
	'rates.funnel-limits-proportion': {
		compute: (input: { population: number | null; baseline: number; multiplier: number }) => {
			const { population, baseline, multiplier } = input;
			if (!population) return NO_LIMITS;
			const [two, three] = [
				funnelLimitsOfProportion(population, baseline, 0.025),
				funnelLimitsOfProportion(population, baseline, 0.001)
			];
			return {
				lower2s: two.lower * multiplier,
				upper2s: two.upper * multiplier,
				lower3s: three.lower * multiplier,
				upper3s: three.upper * multiplier
			};
		}
	},
	'rates.funnel-limits-ratio': {
		compute: ({ observed }: { observed: number | null }) => {
			if (!observed) return NO_LIMITS;
			const [two, three] = [funnelLimitsOfRatio(observed, 0.025), funnelLimitsOfRatio(observed, 0.001)];
			return { lower2s: two?.lower, upper2s: two?.upper, lower3s: three?.lower, upper3s: three?.upper };
		}
	},
	'rates.funnel-limits-rate': {
		compute: (input: { events: number | null; baseline: number; multiplier: number; yearsOfData?: number }) => {
			const { events, baseline, multiplier, yearsOfData = 1 } = input;
			if (!events) return NO_LIMITS;
			const [two, three] = [significantExpectations(events, 0.025), significantExpectations(events, 0.001)];
			const rate = (expected: number) => (events / (expected / baseline)) * multiplier;
			const people = (expected: number) => expected / baseline / yearsOfData;
			return {
				lower2s: rate(two.many),
				upper2s: rate(two.few),
				lower3s: rate(three.many),
				upper3s: rate(three.few),
				lower2sPopulationPerYear: people(two.many),
				upper2sPopulationPerYear: people(two.few)
			};
		}
	},
	'rates.funnel-significance': {
		compute: (
			input:
				| { kind: 'proportion'; numerator: number; denominator: number; baseline: number }
				| { kind: 'ratio'; observed: number; expected: number }
				| { kind: 'rate' | 'dsr'; count: number; rate: number; multiplier: number; baseline: number }
		) => {
			const needed =
				input.kind === 'proportion'
					? [input.numerator, input.denominator || null, input.baseline]
					: input.kind === 'ratio'
						? [input.observed, input.expected]
						: [input.count, input.baseline];
			if (needed.includes(null)) return { significance: null };
			if (input.kind === 'proportion')
				return { significance: FUNNEL[funnelClassOfProportion(input.numerator, input.denominator, input.baseline)] };
			if (input.kind === 'ratio') return { significance: FUNNEL[funnelClassOfCount(input.observed, input.expected)] };
			if (input.kind === 'dsr' && input.count < SMALLEST_COUNT_FOR_BYAR) return { significance: 'Not applicable' };
			const population = (input.count / input.rate) * input.multiplier;
			return { significance: FUNNEL[funnelClassOfCount(input.count, input.baseline * population)] };
		}
	}
};
