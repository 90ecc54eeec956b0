import type { Indicator } from '../indicator.ts';
import { NOT_APPLICABLE, NUMBER, UNRELIABLE } from './value-states.ts';

/** The rules of the edition's own figures. `below`: null without a denominator. */
export function stateOfQuotient(
	{ smallestDenominator }: Indicator,
	top: number,
	bottom: number,
	below: number | null,
	spansTwoCensuses: boolean
): number {
	if (top !== NUMBER) return top;
	if (bottom !== NUMBER) return bottom;
	if (spansTwoCensuses || below === 0) return NOT_APPLICABLE;
	return below !== null && below < smallestDenominator ? UNRELIABLE : NUMBER;
}
