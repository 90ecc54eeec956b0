import { setTimeout } from 'node:timers/promises';
import { getDatabase, type Database } from '#platform/database';
import { describeError } from '#platform/describe-error';
import { log } from '#platform/log';
import { runDueJobs } from './run-due-jobs.ts';

const LOOK_EVERY_IN_MILLISECONDS = 60_000;
const WAIT_FOR_LAST_IN_MILLISECONDS = 10_000;

type StartJobs = { readonly database?: Database; readonly everyMilliseconds?: number };

/** Looks once a minute for jobs that are due; never two at once in this process. `stop` waits a little for the last one. */
export function startJobs({
	database = getDatabase(),
	everyMilliseconds = LOOK_EVERY_IN_MILLISECONDS
}: StartJobs = {}): { readonly stop: () => Promise<void> } {
	const ending = new AbortController();
	let running: Promise<void> | null = null;
	const look = (): void => {
		running ??= runDueJobs({ database, signal: ending.signal })
			.then(() => undefined)
			.catch((error: unknown) => log('error', 'jobs-not-looked-at', describeError(error)))
			.finally(() => (running = null));
	};
	const timer = setInterval(look, everyMilliseconds);
	timer.unref();
	return {
		stop: async () => {
			clearInterval(timer);
			ending.abort();
			// A run that goes on longer is found by the next process and run again.
			if (running) await Promise.race([running, setTimeout(WAIT_FOR_LAST_IN_MILLISECONDS, null, { ref: false })]);
		}
	};
}
