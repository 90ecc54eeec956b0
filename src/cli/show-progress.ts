import type { Progress } from '#platform/progress';
import type { CliIo } from './cli-command.ts';

const BAR_WIDTH = 24;

/** Draws a bar on a terminal; elsewhere writes a line when a new step begins. */
export function showProgress(io: Pick<CliIo, 'stderr' | 'isTerminal'>): Progress {
	let lastLabel = '';
	return ({ label, done, total }) => {
		if (io.isTerminal) {
			const share = total ? Math.min(1, done / total) : 0;
			const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '·');
			io.stderr(`\r\u001b[K${bar} ${total ? `${done}/${total} ` : ''}${label}${total && done >= total ? '\n' : ''}`);
		} else if (label !== lastLabel) {
			io.stderr(`${label}\n`);
		}
		lastLabel = label;
	};
}
