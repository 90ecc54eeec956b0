/** From one day to another, both included, as `YYYY-MM-DD`; no last day: until further notice. */
export type Period = { readonly validFrom: string; readonly validTo: string | null };

/** `withdrawn`: taken back before it began, so there was no day on which it held. */
export type TimeOfPeriod = 'past' | 'present' | 'future' | 'withdrawn';

export function timeOf({ validFrom, validTo }: Period, today: string): TimeOfPeriod {
	if (validTo !== null && validTo < validFrom) return 'withdrawn';
	if (validTo !== null && validTo < today) return 'past';
	return validFrom > today ? 'future' : 'present';
}

/** Whether there is a day on which both hold. */
export function overlap(one: Period, other: Period): boolean {
	const isEmpty = ({ validFrom, validTo }: Period): boolean => validTo !== null && validTo < validFrom;
	if (isEmpty(one) || isEmpty(other)) return false;
	return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

function startsBeforeEndOf({ validFrom }: Period, { validTo }: Period): boolean {
	return validTo === null || validFrom <= validTo;
}
