/** When this process began to answer requests; null in a shell command beside a server of its own. */
const SINCE = Symbol.for('kreislauf.serving-since');
type Serving = { [SINCE]?: Date };

export function noteServing(): void {
	(globalThis as Serving)[SINCE] = new Date();
}

export function servingSince(): Date | null {
	return (globalThis as Serving)[SINCE] ?? null;
}
