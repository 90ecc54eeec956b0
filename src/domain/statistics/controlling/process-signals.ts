import { processLimits, type ProcessOptions, type ProcessSegment } from './process-limits.ts';
import type { WantedDirection } from './recent-change.ts';

export type Signal =
	| 'common-cause'
	| 'above-upper-limit'
	| 'below-lower-limit'
	| 'trend-up'
	| 'trend-down'
	| 'two-of-three-high'
	| 'two-of-three-low'
	| 'run-above'
	| 'run-below';
export type SignalJudgement = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';
export type ProcessChart = {
	readonly segments: readonly ProcessSegment[];
	/** By point; null for a missing one. */
	readonly signals: readonly (Signal | null)[];
	readonly judgements: readonly (SignalJudgement | null)[];
};

const RUN = 7;
const WINDOW = 3;
/** Values this near to a mean or a limit, as a share of their size, lie on it: only the last binary digits differ. */
const NOISE = 1e-12;
const HIGH: ReadonlySet<Signal> = new Set(['above-upper-limit', 'trend-up', 'two-of-three-high', 'run-above']);

/**
 * Which points of a series are more than noise, the first rule that applies: outside a limit; part of seven steadily
 * rising or falling points; beyond two thirds of the way to a limit together with another of three consecutive points,
 * all three on that side; part of seven points on one side of the mean. A value equal to the mean, a missing point and
 * a rebase end every run. Better or worse by the wanted direction, neutral without one.
 * Source: NHS Making Data Count; NHSRplotthedots.
 */
export function processChart(
	values: readonly (number | null)[],
	wanted: WantedDirection | null,
	options: ProcessOptions = {}
): ProcessChart {
	const segments = processLimits(values, options);
	const signals = values.map((value): Signal | null => (value === null ? null : 'common-cause'));
	for (const segment of segments) mark(signals, values, segment);
	return { segments, signals, judgements: signals.map((signal) => signal && judgeSignal(signal, wanted)) };
}

function judgeSignal(signal: Signal, wanted: WantedDirection | null): SignalJudgement {
	if (signal === 'common-cause') return signal;
	const isHigh = HIGH.has(signal);
	if (wanted === null) return isHigh ? 'neutral-high' : 'neutral-low';
	return isHigh === (wanted === 'increase') ? 'improvement' : 'concern';
}

/** Weakest rule first, so that a stronger one writes over it. */
function mark(signals: (Signal | null)[], values: readonly (number | null)[], segment: ProcessSegment): void {
	const positions = Array.from({ length: segment.to - segment.from + 1 }, (_, index) => segment.from + index);
	const at = (position: number): number => values[position] ?? NaN;
	const reach = segment.upper === null ? 0 : segment.upper - segment.mean;
	const noise = NOISE * Math.max(Math.abs(segment.mean), reach);
	/** 1 above the border, -1 below, 0 on it. */
	const against = (position: number, border: number): number =>
		Math.abs(at(position) - border) <= noise ? 0 : Math.sign(at(position) - border);
	const side = (position: number): number => against(position, segment.mean);
	const limit = (sign: number): number => (sign > 0 ? segment.upper : segment.lower) ?? NaN;
	const isBeyond = (position: number, border: number, sign: number): boolean => against(position, border) * sign > 0;
	const windows = (length: number): number[][] =>
		positions
			.slice(0, Math.max(0, positions.length - length + 1))
			.map((_, index) => positions.slice(index, index + length));
	const set = (marked: readonly number[], sign: number, [high, low]: readonly [Signal, Signal]): void => {
		for (const position of marked) signals[position] = sign > 0 ? high : low;
	};
	for (const sign of [1, -1]) {
		for (const window of windows(RUN))
			if (window.every((position) => side(position) === sign)) set(window, sign, ['run-above', 'run-below']);
	}
	for (const sign of [1, -1]) {
		const near = segment.mean + (2 / 3) * (limit(sign) - segment.mean);
		for (const window of windows(WINDOW)) {
			const beyond = window.filter((position) => isBeyond(position, near, sign));
			if (beyond.length >= 2 && window.every((position) => side(position) === sign))
				set(beyond, sign, ['two-of-three-high', 'two-of-three-low']);
		}
	}
	// At a turning point that ends one trend and begins the next, the one that was complete first counts.
	for (const window of windows(RUN).toReversed())
		for (const sign of [1, -1])
			if (window.every((position, index) => index === 0 || (at(position) - at(position - 1)) * sign > 0))
				set(window, sign, ['trend-up', 'trend-down']);
	for (const sign of [1, -1]) {
		const outside = positions.filter((position) => isBeyond(position, limit(sign), sign));
		set(outside, sign, ['above-upper-limit', 'below-lower-limit']);
	}
}
