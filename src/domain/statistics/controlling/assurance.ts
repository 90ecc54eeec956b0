import type { Interval } from '../rates/interval.ts';
import type { WantedDirection } from './recent-change.ts';

export type Assurance = 'always-meets' | 'hit-or-miss' | 'always-misses';

/**
 * Whether the process as it runs will meet a target: the target outside the last limits on the good side is always
 * missed, on the bad side always met, between them it is chance. Null without target, limits or wanted direction.
 * Source: NHS Making Data Count.
 */
export function assurance(
	limits: Interval | null,
	target: number | null,
	wanted: WantedDirection | null
): Assurance | null {
	if (!limits || target === null || wanted === null) return null;
	if (target > limits.upper) return wanted === 'increase' ? 'always-misses' : 'always-meets';
	if (target < limits.lower) return wanted === 'increase' ? 'always-meets' : 'always-misses';
	return 'hit-or-miss';
}
