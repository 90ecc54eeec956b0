import {
	byarInterval,
	classesByBounds,
	classesByNtile,
	compareIntervals,
	compareWithBenchmark,
	countInterval,
	crudeRate,
	directlyStandardisedRate,
	directlyStandardisedRateOfClusters,
	directlyStandardisedRateWithGammaLimits,
	exactInterval,
	funnelClassOfCount,
	funnelClassOfProportion,
	funnelLimitsOfProportion,
	funnelLimitsOfRatio,
	indirectlyStandardise,
	judge,
	lifeExpectancy,
	meanWithInterval,
	quantileBounds,
	quantileClasses,
	rateInterval,
	roundHalfAwayFromZero,
	significantExpectations,
	slopeIndex,
	SMALLEST_COUNT_FOR_BYAR,
	trendChiSquare,
	trendMarker,
	wilsonInterval,
	type FunnelClass,
	type Interval,
	type Position,
	type Scale
} from '#domain/statistics';
import { findDifferences } from './find-differences.ts';
import type { Method } from './vector-file.ts';

type Fraction = { numerator: number | null; denominator: number | null; multiplier: number; confidence: number };
type Bands = {
	counts: (number | null)[];
	populations: number[];
	standardPopulation: number[];
	multiplier: number;
	confidence: number;
};

/** Half of the last printed digit of an area in square kilometres. */
const PRINTED_TO = 0.05;
const SMALLEST_EXACT_DENOMINATOR = 100;
const NOTHING = { value: null, lower: null, upper: null };
const byCount = (count: number): string => (count < SMALLEST_COUNT_FOR_BYAR ? 'Exact' : 'Byars');
/** These files say that a missing count means none. */
const bandsOf = ({ counts, populations, standardPopulation }: Bands) =>
	populations.map((population, index) => ({
		count: counts[index] ?? 0,
		population,
		weight: standardPopulation[index] ?? NaN
	}));

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
const LIFE_TABLE = {
	'negative-deaths': 'neg-deaths',
	'no-population': 'pop-zero',
	'deaths-exceed-population': 'deaths-over-pop',
	'too-few-people': 'total-pop-too-small'
} as const;

type Benchmarked = Record<'lower' | 'upper' | 'lower998' | 'upper998', number | null | undefined> & {
	method: 'singleOverlap' | 'singleOverlapTwoLevels' | 'doubleOverlap';
	polarity: keyof typeof POLARITY;
	benchmark: { value: number; lower?: number | null; upper?: number | null };
};
const pair = (lower?: number | null, upper?: number | null): Interval | null =>
	typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;

function benchmarkPosition({ method, benchmark, ...area }: Benchmarked): Position | null {
	const interval = pair(area.lower, area.upper);
	if (method === 'doubleOverlap') return compareIntervals(interval, pair(benchmark.lower, benchmark.upper));
	const outer = method === 'singleOverlapTwoLevels' ? pair(area.lower998, area.upper998) : null;
	return compareWithBenchmark(benchmark.value, interval, outer);
}

/** What each file of `rates.*` and `indicators.*` asks, answered by the statistics the product itself uses. */
export const statisticsMethods: Record<string, Method> = {
	'rates.proportion-wilson': {
		compute: ({ numerator, denominator, ...options }: Fraction) => {
			if (numerator === null || denominator === null) return NOTHING;
			const interval = wilsonInterval(numerator, denominator, options);
			return { ...NOTHING, value: crudeRate(numerator, denominator, options.multiplier), ...interval };
		}
	},
	'rates.crude-rate': {
		compute: ({ numerator, denominator, ...options }: Fraction) => {
			if (numerator === null || denominator === null) return NOTHING;
			const interval = rateInterval(numerator, denominator, options);
			const value = crudeRate(numerator, denominator, options.multiplier);
			return { ...NOTHING, value, ...interval, method: byCount(numerator) };
		}
	},
	'rates.count-poisson': {
		compute: ({
			count,
			confidence,
			method
		}: {
			count: number;
			confidence: number;
			method: 'byar' | 'exact' | 'both';
		}) => ({ byar: byarInterval, exact: exactInterval, both: countInterval })[method](count, confidence)
	},
	'rates.dsr-dobson': {
		compute: (input: Bands) => {
			const bands = bandsOf(input);
			const rate = directlyStandardisedRate(bands, input);
			return {
				totalCount: bands.reduce((sum, { count }) => sum + count, 0),
				totalPopulation: bands.reduce((sum, { population }) => sum + population, 0),
				...(rate ?? { ...NOTHING, suppressed: 'fewer than 10 events' })
			};
		}
	},
	'rates.dsr-non-independent': {
		compute: (input: Bands & { personsByEventFrequency: Record<string, number[]> }) => {
			const bands = input.populations.map((population, index) => ({
				population,
				weight: input.standardPopulation[index] ?? NaN,
				personsByEvents: new Map(
					Object.entries(input.personsByEventFrequency).map(([events, persons]) => [
						Number(events),
						persons[index] ?? 0
					])
				)
			}));
			const totalCount = bands.reduce(
				(sum, band) => sum + [...band.personsByEvents].reduce((part, [events, persons]) => part + events * persons, 0),
				0
			);
			return { totalCount, ...(directlyStandardisedRateOfClusters(bands, input) ?? NOTHING) };
		}
	},
	'rates.dsr-gamma': {
		compute: (input: Bands) => {
			const bands = bandsOf(input);
			const events = bands.reduce((sum, { count }) => sum + count, 0);
			const people = bands.reduce((sum, { population }) => sum + population, 0);
			return {
				crude: crudeRate(events, people, input.multiplier),
				...directlyStandardisedRateWithGammaLimits(bands, input)
			};
		}
	},
	'rates.indirect-standardisation': {
		compute: (input: Bands & { kind: 'rate' | 'ratio'; referenceCounts: number[]; referencePopulations: number[] }) => {
			const bands = input.populations.map((population, index) => ({
				population,
				count: input.counts[index] ?? 0,
				referenceCount: input.referenceCounts[index] ?? 0,
				referencePopulation: input.referencePopulations[index] ?? NaN
			}));
			const { observed, expected, referenceRate, ...results } = indirectlyStandardise(bands, input);
			const isRate = input.kind === 'rate';
			return {
				observed,
				expected,
				referenceRate: isRate ? referenceRate : null,
				...results[input.kind],
				method: byCount(observed)
			};
		}
	},
	'rates.mean-t': {
		compute: ({ values, confidence }: { values: number[]; confidence: number }) => {
			const { value, standardDeviation, interval } = meanWithInterval(values, confidence);
			const sum = values.reduce((total, one) => total + one, 0);
			return { n: values.length, sum, sd: standardDeviation, ...NOTHING, value, ...interval };
		}
	},
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
		compute: (input: { numerators: number[]; denominators: number[]; scores?: number[] }) =>
			trendChiSquare(input.numerators, input.denominators, input.scores)
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
	'rates.slope-index': {
		compute: (input: {
			populations: number[];
			values: number[];
			valueType: 'rate' | 'proportion' | 'other';
			transform: boolean;
			multiplier: number;
		}) => {
			const scales: Record<typeof input.valueType, Scale> = { rate: 'log', proportion: 'logit', other: 'linear' };
			const scale = input.transform ? scales[input.valueType] : 'linear';
			const result = slopeIndex(input.populations, input.values, { scale, multiplier: input.multiplier });
			return { sii: result.slopeIndex, rii: result.relativeIndex, intercept: result.intercept };
		}
	},
	'rates.life-expectancy': {
		compute: (input: { startAges: number[]; deaths: number[]; populations: number[]; confidence: number }) => {
			const bands = input.startAges.map((startAge, index) => ({
				startAge,
				deaths: input.deaths[index] ?? NaN,
				population: input.populations[index] ?? NaN
			}));
			const result = lifeExpectancy(bands, input.confidence);
			if (typeof result === 'string') return { value: null, reason: LIFE_TABLE[result] };
			const column = (field: 'value' | 'lower' | 'upper') => result.map((row) => row && row[field]);
			return { value: column('value'), lower: column('lower'), upper: column('upper') };
		}
	},
	'rates.funnel-limits-proportion': {
		compute: ({ population, baseline, multiplier }: { population: number; baseline: number; multiplier: number }) => {
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
		compute: ({ observed }: { observed: number }) => {
			const [two, three] = [funnelLimitsOfRatio(observed, 0.025), funnelLimitsOfRatio(observed, 0.001)];
			return { lower2s: two?.lower, upper2s: two?.upper, lower3s: three?.lower, upper3s: three?.upper };
		}
	},
	'rates.funnel-limits-rate': {
		compute: (input: { events: number; baseline: number; multiplier: number; yearsOfData: number }) => {
			const [two, three] = [significantExpectations(input.events, 0.025), significantExpectations(input.events, 0.001)];
			const rate = (expected: number) => (input.events / (expected / input.baseline)) * input.multiplier;
			const people = (expected: number) => expected / input.baseline / input.yearsOfData;
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
			if (input.kind === 'proportion')
				return { significance: FUNNEL[funnelClassOfProportion(input.numerator, input.denominator, input.baseline)] };
			if (input.kind === 'ratio') return { significance: FUNNEL[funnelClassOfCount(input.observed, input.expected)] };
			if (input.kind === 'dsr' && input.count < SMALLEST_COUNT_FOR_BYAR) return { significance: 'Not applicable' };
			const population = (input.count / input.rate) * input.multiplier;
			return { significance: FUNNEL[funnelClassOfCount(input.count, input.baseline * population)] };
		}
	},
	'indicators.published-regionalatlas': {
		compute: ({
			numerator,
			denominator,
			multiplier,
			decimals
		}: {
			numerator: number;
			denominator: number;
			multiplier: number;
			decimals: number;
		}) => ({
			value: crudeRate(numerator, denominator, multiplier),
			published: roundHalfAwayFromZero(numerator, denominator, multiplier, decimals)
		})
	},
	// The areas of the density rows are printed to a tenth of a square kilometre: the published value must be one that
	// the printed area allows. All other rows have to agree to the last digit.
	'indicators.published-munich': {
		findFaults: async (
			{ numerator, denominator, multiplier }: { numerator: number; denominator: number; multiplier: number },
			expected: { value: number; publishedRounded: number; decimals: number }
		) => {
			const value = crudeRate(numerator, denominator, multiplier);
			const rounded = (area: number): number => roundHalfAwayFromZero(numerator, area, multiplier, expected.decimals);
			const reach = denominator < SMALLEST_EXACT_DENOMINATOR ? PRINTED_TO : 0;
			const isPossible =
				rounded(denominator + reach) <= expected.publishedRounded &&
				expected.publishedRounded <= rounded(denominator - reach);
			const faults = findDifferences(value, expected.value, { tolerance: { abs: 1e-9, rel: 1e-9 }, unordered: [] });
			return isPossible ? faults : [...faults, `publishedRounded: expected ${expected.publishedRounded}`];
		}
	}
};
