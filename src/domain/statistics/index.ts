export { scoreOfRates, scoreOfShares, type CountOfMany } from './change-score.ts';
export {
	compareIntervals,
	compareWithBenchmark,
	judge,
	type Judgement,
	type Position
} from './compare-with-benchmark.ts';
export { byarInterval, countInterval, exactInterval, SMALLEST_COUNT_FOR_BYAR } from './count-interval.ts';
export {
	directlyStandardisedRate,
	directlyStandardisedRateOfClusters,
	directlyStandardisedRateWithGammaLimits,
	FEWEST_EVENTS_FOR_STANDARDISING,
	type StandardisedBand,
	type StandardisedRate
} from './directly-standardised-rate.ts';
export { exactFraction, type ExactFraction } from './exact-fraction.ts';
export { formatRounded, roundAsShown, type Origin } from './format-rounded.ts';
export {
	funnelClassOfCount,
	funnelClassOfProportion,
	funnelLimitsOfProportion,
	funnelLimitsOfRatio,
	significantExpectations,
	type FunnelClass,
	type Tail
} from './funnel.ts';
export { indirectlyStandardise, type ComparedBand, type IndirectResult } from './indirect-standardisation.ts';
export { standardNormalQuantile, type Interval, type IntervalOptions } from './interval.ts';
export { lifeExpectancy, type LifeExpectancy, type LifeTableBand, type LifeTableRefusal } from './life-expectancy.ts';
export { meanWithInterval, type Mean } from './mean-interval.ts';
export { isExactZero, MISSING_SIGNS, MISSING_WORDS, printedValue, spokenValue, ZERO_SIGN } from './printed-value.ts';
export { classesByBounds, classesByNtile, quantileBounds } from './quantile-bounds.ts';
export { quantileClasses } from './quantile-classes.ts';
export { crudeRate, rateInterval } from './rate-interval.ts';
export { roundedUnits, roundHalfAwayFromZero } from './round-half-away-from-zero.ts';
export { slopeIndex, type Scale, type SlopeIndex } from './slope-index.ts';
export { trendChiSquare, type TrendTest } from './trend-chi-square.ts';
export { trendMarker, type Trend, type TrendPoint, type TrendResult } from './trend-marker.ts';
export {
	isNumber,
	missing,
	numberValue,
	type Flag,
	type MissingReason,
	type MissingValue,
	type NumberValue,
	type Value
} from './value.ts';
export { wilsonInterval } from './wilson-interval.ts';
