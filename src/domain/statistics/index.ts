export {
	compareIntervals,
	compareWithBenchmark,
	judge,
	type Judgement,
	type Position
} from './compare-with-benchmark.ts';
export { byarInterval, countInterval, exactInterval, SMALLEST_COUNT_FOR_BYAR } from './count-interval.ts';
export { exactFraction, type ExactFraction } from './exact-fraction.ts';
export { formatRounded, type Origin } from './format-rounded.ts';
export { standardNormalQuantile, type Interval, type IntervalOptions } from './interval.ts';
export { classesByBounds, classesByNtile, quantileBounds } from './quantile-bounds.ts';
export { quantileClasses } from './quantile-classes.ts';
export { crudeRate, rateInterval } from './rate-interval.ts';
export { roundedUnits, roundHalfAwayFromZero } from './round-half-away-from-zero.ts';
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
