/**
 * How many requests were answered and how long they took, counted by route. The server counts, the page `/metrics`
 * tells; they are loaded apart, so the counts hang on `globalThis`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Upper limits in seconds; the last, without limit, is the count of all. */
export const DURATION_LIMITS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

export type RouteCounts = {
	/** `2xx` → requests. */
	readonly byStatus: Map<string, number>;
	/** Requests that took at most as long as the limit at the same place. */
	readonly withinLimit: number[];
	seconds: number;
};

type Counts = {
	readonly routes: Map<string, RouteCounts>;
	/** How long the process could not answer anybody, and one tick, in nanoseconds. */
	readonly delay: ReturnType<typeof monitorEventLoopDelay>;
};
/** The clock that measures delays ticks this often; what it measures contains one tick. */
export const TICK_IN_NANOSECONDS = 20_000_000;
const COUNTS = Symbol.for('kreislauf.request-metrics');
const shared = globalThis as { [COUNTS]?: Counts };

export function requestCounts(): Counts {
	if (!shared[COUNTS]) {
		const delay = monitorEventLoopDelay({ resolution: TICK_IN_NANOSECONDS / 1_000_000 });
		delay.enable();
		shared[COUNTS] = { routes: new Map(), delay };
	}
	return shared[COUNTS];
}

/** `route`: as in the folders; null for files of the build and addresses that do not exist. */
export function countRequest(answered: { route: string | null; status: number; seconds: number }): void {
	const { routes } = requestCounts();
	const name = answered.route ?? '';
	let counts = routes.get(name);
	if (!counts) {
		counts = { byStatus: new Map(), withinLimit: DURATION_LIMITS.map(() => 0), seconds: 0 };
		routes.set(name, counts);
	}
	const { byStatus, withinLimit } = counts;
	const status = `${Math.trunc(answered.status / 100)}xx`;
	byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
	for (const [place, limit] of DURATION_LIMITS.entries()) {
		if (answered.seconds <= limit) withinLimit[place] = (withinLimit[place] ?? 0) + 1;
	}
	counts.seconds += answered.seconds;
}
