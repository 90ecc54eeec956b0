import {
	byarInterval,
	countInterval,
	crudeRate,
	directlyStandardisedRate,
	directlyStandardisedRateOfClusters,
	directlyStandardisedRateWithGammaLimits,
	exactInterval,
	indirectlyStandardise,
	lifeExpectancy,
	meanWithInterval,
	rateInterval,
	slopeIndex,
	SMALLEST_COUNT_FOR_BYAR,
	wilsonInterval,
	type Scale
} from '#domain/statistics';
import type { Method } from './vector-file.ts';

type Fraction = { numerator: number | null; denominator: number | null; multiplier: number; confidence: number };
type Bands = {
	counts: (number | null)[];
	populations: number[];
	standardPopulation: number[];
	multiplier: number;
	confidence: number;
};

const NOTHING = { value: null, lower: null, upper: null };
const byCount = (count: number): string => (count < SMALLEST_COUNT_FOR_BYAR ? 'Exact' : 'Byars');
/** These files say that a missing count means none. */
const bandsOf = ({ counts, populations, standardPopulation }: Bands) =>
	populations.map((population, index) => ({
		count: counts[index] ?? 0,
		population,
		weight: standardPopulation[index] ?? NaN
	}));

const LIFE_TABLE = {
	'negative-deaths': 'neg-deaths',
	'no-population': 'pop-zero',
	'deaths-exceed-population': 'deaths-over-pop',
	'too-few-people': 'total-pop-too-small'
} as const;

/** Rates, counts, means, standardisation, life expectancy (methods 1.1–1.7, 1.12, 1.13). */
export const ratesMethods: Record<string, Method> = {
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
			count: number | null;
			confidence: number;
			method: 'byar' | 'exact' | 'both';
		}) =>
			count === null
				? NOTHING
				: { byar: byarInterval, exact: exactInterval, both: countInterval }[method](count, confidence)
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
		compute: (input: { values: (number | null)[]; confidence: number }) => {
			const values = input.values.filter((one) => one !== null);
			if (values.length === 0) return { n: 0, sum: 0, sd: null, ...NOTHING };
			const { value, standardDeviation, interval } = meanWithInterval(values, input.confidence);
			const sum = values.reduce((total, one) => total + one, 0);
			return { n: values.length, sum, sd: standardDeviation, ...NOTHING, value, ...interval };
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
	}
};
