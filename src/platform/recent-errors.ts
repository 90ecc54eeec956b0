/**
 * The newest errors that somebody was given a number for, so that an administrator finds them without reading logs. Kept
 * by this process only, and only number, time and place; what happened stands in the log under the number.
 */
export type RecentError = {
	readonly number: string;
	/** ISO time. */
	readonly at: string;
	/** Route or job. */
	readonly place: string;
};

const KEPT = 50;
const ERRORS = Symbol.for('kreislauf.recent-errors');
/** Page bundle and command line are loaded apart. */
const errors = ((globalThis as { [ERRORS]?: RecentError[] })[ERRORS] ??= []);

export function rememberError(number: string, place: string): void {
	errors.unshift({ number, at: new Date().toISOString(), place });
	errors.splice(KEPT);
}

/** Newest first. */
export function recentErrors(): readonly RecentError[] {
	return [...errors];
}
