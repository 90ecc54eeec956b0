export { scoreOfRates, scoreOfShares, type CountOfMany } from './comparison/change-score.ts';
export {
	compareIntervals,
	compareWithBenchmark,
	judge,
	type Judgement,
	type Position
} from './comparison/compare-with-benchmark.ts';
export {
	funnelClassOfCount,
	funnelClassOfProportion,
	funnelLimitsOfProportion,
	funnelLimitsOfRatio,
	significantExpectations,
	type FunnelClass,
	type Tail
} from './comparison/funnel.ts';
export { classesByBounds, classesByNtile, quantileBounds } from './comparison/quantile-bounds.ts';
export { funnelCurve, type FunnelCurve } from './comparison/funnel-curve.ts';
export { quantileClasses } from './comparison/quantile-classes.ts';
export { segregation, type GroupInArea, type Segregation } from './comparison/segregation.ts';
export { slopeIndex, type Scale, type SlopeIndex } from './comparison/slope-index.ts';
export { statisticalNeighbours, type Metric, type Neighbour } from './comparison/statistical-neighbours.ts';
export { usualRange } from './comparison/usual-range.ts';
export { assurance, type Assurance } from './controlling/assurance.ts';
export {
	compareIntervalWithTarget,
	compareWithTarget,
	type GoodDirection,
	type Target,
	type TargetOutcome
} from './controlling/compare-with-target.ts';
export { judgeDirection, judgeLimit, type Judged } from './controlling/direction-and-limit.ts';
export { processLimits, type ProcessOptions, type ProcessSegment } from './controlling/process-limits.ts';
export { processChart, type ProcessChart, type Signal, type SignalJudgement } from './controlling/process-signals.ts';
export { type RecentChange, type WantedDirection, type YearValue } from './controlling/recent-change.ts';
export { targetPath, type PathStatus, type TargetPath } from './controlling/target-path.ts';
export { aggregateStatus, type GroupStatus, type SmallArea } from './index/aggregate-status.ts';
export { compositeIndex, type CompositeIndex, type IndexVariable } from './index/composite-index.ts';
export {
	FEWEST_AREAS_PER_VARIABLE,
	principalComponents,
	type PrincipalComponents
} from './index/principal-components.ts';
export { rankFromHighest } from './index/rank-from-highest.ts';
export {
	asBurden,
	meanOfParts,
	relativeIndex,
	relativeToCounty,
	type HighMeans,
	type RelativeIndex,
	type RelativeIndexDefinition
} from './index/relative-index.ts';
export { type Divisor } from './index/spread.ts';
export { standardise, standardiseTable } from './index/standardise.ts';
export { dynamicsClass, statusClass, statusIndex, type DynamicsClass, type StatusClass } from './index/status-index.ts';
export {
	ageQuotient,
	billeterMeasure,
	meanAge,
	medianAge,
	personsAged,
	type AgeSpan,
	type YearOfAge
} from './population/age-structure.ts';
export {
	accountMovements,
	carryForward,
	type MovementAccount,
	type Movements
} from './population/movement-accounting.ts';
export { residenceConcept, type ResidenceConcept } from './population/residence-concept.ts';
export { byarInterval, countInterval, exactInterval, SMALLEST_COUNT_FOR_BYAR } from './rates/count-interval.ts';
export {
	directlyStandardisedRate,
	directlyStandardisedRateOfClusters,
	directlyStandardisedRateWithGammaLimits,
	FEWEST_EVENTS_FOR_STANDARDISING,
	type StandardisedBand,
	type StandardisedRate
} from './rates/directly-standardised-rate.ts';
export { indirectlyStandardise, type ComparedBand, type IndirectResult } from './rates/indirect-standardisation.ts';
export { standardNormalQuantile, type Interval, type IntervalOptions } from './rates/interval.ts';
export {
	lifeExpectancy,
	type LifeExpectancy,
	type LifeTableBand,
	type LifeTableRefusal
} from './rates/life-expectancy.ts';
export { meanWithInterval, type Mean } from './rates/mean-interval.ts';
export { crudeRate, rateInterval } from './rates/rate-interval.ts';
export { wilsonInterval } from './rates/wilson-interval.ts';
export { trendChiSquare, type TrendTest } from './trends/trend-chi-square.ts';
export { trendMarker, type Trend, type TrendPoint, type TrendResult } from './trends/trend-marker.ts';
export { kMeans, type Partition } from './typology/k-means.ts';
export { linkage, type Linkage, type Tree } from './typology/linkage.ts';
export { typology, type AreaType, type Typology } from './typology/typology.ts';
export { exactFraction, type ExactFraction } from './values/exact-fraction.ts';
export { formatRounded, roundAsShown, type Origin } from './values/format-rounded.ts';
export {
	isExactZero,
	MISSING_SIGNS,
	MISSING_WORDS,
	printedValue,
	spokenValue,
	ZERO_SIGN
} from './values/printed-value.ts';
export { roundedUnits, roundHalfAwayFromZero } from './values/round-half-away-from-zero.ts';
export {
	isNumber,
	missing,
	numberValue,
	type Flag,
	type MissingReason,
	type MissingValue,
	type NumberValue,
	type Value
} from './values/value.ts';
