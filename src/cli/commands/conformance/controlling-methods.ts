import {
	assurance,
	compareIntervalWithTarget,
	compareWithTarget,
	judgeDirection,
	judgeLimit,
	processChart,
	targetPath,
	type PathStatus,
	type Signal,
	type SignalJudgement,
	type WantedDirection,
	type YearValue
} from '#domain/statistics';
import type { Method } from './vector-file.ts';

type Series = { values: Record<string, number | null>; evaluationYear: number; direction: WantedDirection };
type Improvement = WantedDirection | 'neutral';

const GOOD = { highIsGood: 'higher-is-better', lowIsGood: 'lower-is-better' } as const;
const WEATHER: Record<PathStatus, string> = {
	'on-track': 'sun',
	'slightly-behind': 'partlyCloudy',
	'far-behind': 'cloud',
	'wrong-way': 'storm'
};
const ASSURANCE = {
	'always-meets': 'consistentPass',
	'hit-or-miss': 'inconsistent',
	'always-misses': 'consistentFail'
} as const;

const wanted = (direction: Improvement): WantedDirection | null => (direction === 'neutral' ? null : direction);
const seriesOf = (values: Series['values']): YearValue[] =>
	Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
/** The files write `aboveUpperLimit` where we write `above-upper-limit`. */
const camelCase = (name: Signal | SignalJudgement | null): string | null =>
	name && name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Targets, paths, limits to be held, process charts (methods 6). */
export const controllingMethods: Record<string, Method> = {
	'controlling.target-comparison': {
		compute: (input: {
			kind: 'single' | 'range';
			polarity: keyof typeof GOOD;
			limit: number;
			lowerLimit: number;
			upperLimit: number;
			value?: number | null;
			lower?: number | null;
			upper?: number | null;
			useCI?: boolean;
		}) => {
			const bounds = input.kind === 'single' ? [input.limit] : [input.lowerLimit, input.upperLimit];
			if (bounds.some((bound) => (bound ?? null) === null)) return { outcome: null };
			const target = input.kind === 'single' ? input.limit : { lower: input.lowerLimit, upper: input.upperLimit };
			const good = GOOD[input.polarity];
			if (!input.useCI) return { outcome: compareWithTarget(input.value ?? null, target, good) };
			const { lower, upper } = input;
			const interval = typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;
			return { outcome: compareIntervalWithTarget(interval, target, good) };
		}
	},
	'controlling.target-path': {
		compute: ({ values, ...goal }: Series & { target: number; targetYear: number }) => {
			if ((goal.target ?? null) === null) return NOT_JUDGED;
			const path = targetPath(seriesOf(values), goal);
			return path ? { ...path, status: WEATHER[path.status] } : NOT_JUDGED;
		}
	},
	'controlling.target-direction-hold': {
		compute: ({ values, kind, limit, ...goal }: Series & { kind: 'direction' | 'hold'; limit: number }) => {
			if (kind === 'hold' && (limit ?? null) === null) return NOT_JUDGED;
			const series = seriesOf(values);
			const judged = kind === 'hold' ? judgeLimit(series, { ...goal, limit }) : judgeDirection(series, goal);
			if (!judged) return NOT_JUDGED;
			const { average, last } = judged.change;
			return { status: WEATHER[judged.status], averageChange: average, lastChange: last };
		}
	},
	'controlling.spc-xmr': {
		compute: (input: {
			values: (number | null)[];
			improvementDirection: Improvement;
			screenOutliers?: boolean;
			rebaseAtIndex?: number | number[] | null;
			fixAfterNPoints?: number | null;
		}) => {
			const { segments, signals, judgements } = processChart(input.values, wanted(input.improvementDirection), {
				screenOutliers: input.screenOutliers ?? true,
				rebaseAt: [input.rebaseAtIndex ?? []].flat(),
				fixAfter: input.fixAfterNPoints ?? null
			});
			return {
				segments: segments.map(({ lower, upper, ...segment }) => ({
					...segment,
					lowerLimit: lower,
					upperLimit: upper
				})),
				signal: signals.map(camelCase),
				judgement: judgements.map(camelCase)
			};
		}
	},
	'controlling.spc-assurance': {
		compute: (input: {
			improvementDirection: Improvement;
			lowerLimit?: number | null;
			upperLimit?: number | null;
			target?: number | null;
		}) => {
			const { lowerLimit: lower = null, upperLimit: upper = null } = input;
			const limits = lower === null || upper === null ? null : { lower, upper };
			const result = assurance(limits, input.target ?? null, wanted(input.improvementDirection));
			return { assurance: result && ASSURANCE[result] };
		}
	}
};

const NOT_JUDGED = {
	status: null,
	rule: null,
	averageChange: null,
	lastChange: null,
	projected: null,
	missShare: null
};
