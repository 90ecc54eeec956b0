import { isOnBothBases } from '../compute/compute-term.ts';
import type { Indicator } from '../indicator.ts';

/** Register and office count it as a whole: a rate whose numerator only an office knows compares its population alone. */
export function isCountedTwice({ numerator, denominator = [] }: Indicator): boolean {
	return [...numerator, ...denominator].every(({ measure }) => isOnBothBases(measure));
}
