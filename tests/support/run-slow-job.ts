/**
 * A process that runs a job which takes its time: opens the installation as every command of the shell does, says `running`
 * when the job has begun, goes on until its input is closed, and says how it came out.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { runJob } from '#domain/operations/server';
import { openInstallation } from '../../src/cli/open-installation.ts';

const STANDARD_OUTPUT = 1;
/** Written at once: what was said before a kill has been said. */
const say = (line: string): number => writeSync(STANDARD_OUTPUT, `${line}\n`);
const inputIsClosed = new Promise((resolve) => process.stdin.resume().once('end', resolve));

const installation = await openInstallation({ stderr: () => {} });
const ran = await runJob('watch', {
	work: {
		run: async () => {
			say('running');
			await inputIsClosed;
			return [];
		}
	}
});
say(typeof ran === 'object' ? `ended ${ran.outcome}` : ran);
await installation.close();
