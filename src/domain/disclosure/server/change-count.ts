import { findNoise } from '../cell-key.ts';
import { roundToBase } from '../round-to-base.ts';
import { noiseTable } from './noise-table.ts';

/** Methods that change each count by itself, whatever stands beside it. */
export type ChangingMethod = 'rounding' | 'cell-key';

/**
 * What is published instead of a count. The same count with the same key gives the same number wherever it is asked for.
 * Averages of a year are taken as the nearest whole number first.
 */
export function changeCount(
	count: number,
	method: ChangingMethod,
	{ base, cellKey }: { readonly base: number; readonly cellKey: () => number }
): number {
	const whole = Math.round(count);
	if (method === 'rounding') return roundToBase(whole, base);
	return whole === 0 ? 0 : whole + findNoise(noiseTable(), whole, cellKey());
}
