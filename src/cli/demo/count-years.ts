import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { YearToCount } from './count-demo-year.ts';
import type { CountedYear } from './count-years-process.ts';

const PROGRAM = fileURLToPath(new URL('./count-years-process.ts', import.meta.url));

/**
 * Writes and counts the invented extracts of these years in a process of its own and hands out each as soon as it is
 * counted, in the given order. Ends that process when nobody asks for more. Throws when it ends before its time.
 */
export async function* countYears(years: readonly YearToCount[]): AsyncGenerator<CountedYear> {
	const counting = fork(PROGRAM, { execArgv: [] });
	const ended = once(counting, 'exit');
	const isOver = new AbortController();
	counting.once('disconnect', () => isOver.abort(new Error('The process that counts the extracts has ended.')));
	const answers = on(counting, 'message', { signal: isOver.signal });
	counting.send(years);
	try {
		for (const { year } of years) {
			const { value } = (await answers.next()) as { value?: [CountedYear] };
			if (value?.[0].year !== year) throw new Error(`The extract of ${year} was not counted.`);
			yield value[0];
		}
	} finally {
		counting.kill();
		await ended;
	}
}
