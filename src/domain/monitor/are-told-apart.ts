import type { Figure } from '#domain/disclosure';
import { isNumber, type Value } from '#domain/statistics';

export function isAltered(value: Value): boolean {
	return isNumber(value) && value.flags.includes('altered');
}

/**
 * Whether two figures may be said to differ. Always, where both are as counted; where one rests on altered counts only if
 * their intervals, which take the alteration in, lie apart. Numbers of people without an interval tell nothing then.
 */
export function areToldApart(
	one: Pick<Figure, 'value' | 'interval'>,
	other: Pick<Figure, 'value' | 'interval'>
): boolean {
	if (!isAltered(one.value) && !isAltered(other.value)) return true;
	const [a, b] = [limitsOf(one), limitsOf(other)];
	return a !== null && b !== null && (a.lower > b.upper || b.lower > a.upper);
}

/** An exact figure without an interval is its own. */
function limitsOf({ value, interval }: Pick<Figure, 'value' | 'interval'>): Figure['interval'] {
	if (interval || isAltered(value)) return interval;
	return isNumber(value) ? { lower: value.value, upper: value.value } : null;
}
