/**
 * Values in typed arrays: a number, a state and a byte of flags each. The states are ordered so that the state of a sum
 * is the largest of its parts' states: one hidden count hides the sum.
 */
import { missing, numberValue, type Flag, type MissingReason, type Value } from '#domain/statistics';

const REASONS: readonly MissingReason[] = [
	'not-delivered',
	'pending',
	'unknown',
	'unreliable',
	'not-applicable',
	'secret-at-source',
	'secret'
];
const FLAGS: readonly Flag[] = ['provisional', 'revised', 'estimated', 'limited', 'break', 'rounded-zero', 'altered'];

export const NUMBER = 0;
/** Nothing there at all: larger than every reason, because a sum with an unknown part is unknown. */
export const ABSENT = REASONS.length + 1;

export function stateOf(value: Value): number {
	return value.kind === 'number' ? NUMBER : stateFor(value.why);
}

function stateFor(why: MissingReason): number {
	return REASONS.indexOf(why) + 1;
}

export const NOT_DELIVERED = stateFor('not-delivered');
export const NOT_APPLICABLE = stateFor('not-applicable');
export const UNRELIABLE = stateFor('unreliable');

export function flagsOf(value: Value): number {
	if (value.kind === 'missing') return 0;
	return value.flags.reduce((bits, flag) => bits | (1 << FLAGS.indexOf(flag)), 0);
}

export const BREAK = 1 << FLAGS.indexOf('break');

export function valueFrom(number: number, state: number, flags: number): Value {
	if (state !== NUMBER) return missing(REASONS[state - 1] ?? 'not-delivered');
	return numberValue(number, flags === 0 ? [] : FLAGS.filter((_, bit) => (flags & (1 << bit)) !== 0));
}
