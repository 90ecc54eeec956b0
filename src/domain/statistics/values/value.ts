/**
 * A figure is a number or a reason why there is none; it is never null, and a missing figure is never 0.
 * The reasons follow the signs of the German statistical offices (DIN 55301) and map to SDMX `OBS_STATUS`.
 */

/** Why there is no number. `secret` is our own disclosure control, `secret-at-source` that of whoever delivered it. */
export type MissingReason =
	'secret' | 'secret-at-source' | 'unknown' | 'not-applicable' | 'pending' | 'unreliable' | 'not-delivered';

/**
 * What a reader must know beside the number. `break` stands at the first value after the change; `altered`: to protect
 * small counts another number stands here than was counted, or it was computed from such numbers.
 */
export type Flag = 'provisional' | 'revised' | 'estimated' | 'limited' | 'break' | 'rounded-zero' | 'altered';

export type NumberValue = { readonly kind: 'number'; readonly value: number; readonly flags: readonly Flag[] };
export type MissingValue = { readonly kind: 'missing'; readonly why: MissingReason };
export type Value = NumberValue | MissingValue;

export function numberValue(value: number, flags: readonly Flag[] = []): NumberValue {
	if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
	return { kind: 'number', value, flags };
}

export function missing(why: MissingReason): MissingValue {
	return { kind: 'missing', why };
}

export function isNumber(value: Value): value is NumberValue {
	return value.kind === 'number';
}
