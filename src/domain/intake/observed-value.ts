/** What is stored of a figure (a number and a status) and the value the rest of the program works with. */
import { missing, numberValue, type Flag, type Value } from '#domain/statistics';
import type { ObservationStatus } from './observation.ts';

const FLAG_OF: Partial<Record<ObservationStatus, Flag>> = {
	limited: 'limited',
	provisional: 'provisional',
	revised: 'revised',
	estimated: 'estimated',
	break: 'break'
};

const REASONS = ['secret-at-source', 'not-applicable', 'pending', 'unreliable', 'not-delivered'] as const;

/** A figure without a number never becomes 0, except where the sign means exactly nothing there (`zero`). */
export function observedValue(status: ObservationStatus, value: number | null): Value {
	if (status === 'zero') return numberValue(0);
	const reason = REASONS.find((candidate) => candidate === status);
	if (reason) return missing(reason);
	if (value === null) return missing('unknown');
	const flag = FLAG_OF[status];
	return numberValue(value, flag ? [flag] : []);
}

/** Brings the printed number to the measure's unit. 12 digits: 45304 · 0.01 is 453.04, not 453.04000000000002. */
export function inUnit(value: number | null, times: number): number | null {
	return value === null || times === 1 ? value : Number((value * times).toPrecision(12));
}
