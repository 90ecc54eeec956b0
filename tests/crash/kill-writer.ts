/** Starts the writer, kills it (SIGKILL: no last words, no putting in order) at a given moment, and tells what it had confirmed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Confirmed } from './make-changes.ts';

export type Killed = {
	/** What was confirmed; a new list after each cut of its connection. */
	readonly confirmed: readonly (readonly Confirmed[])[];
	/** In which words changes were refused whose connection was cut. */
	readonly refusals: readonly string[];
	/** Whether it got as far as opening the installation. */
	readonly hadOpened: boolean;
};

/** When to kill: so long after the start, or after so many confirmed changes (0: as soon as the installation is open). */
export type Moment = { readonly after: 'start' | number; readonly milliseconds: number };

/** `meanwhile` is called once it is open. */
export function killWriter(
	seed: number,
	{ after, milliseconds }: Moment,
	environment: Readonly<Record<string, string>>,
	meanwhile: () => void = () => {}
): Promise<Killed> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), String(seed)], {
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let [said, complaints, isCounting] = ['', '', false];
		const kill = (): void => {
			isCounting = true;
			setTimeout(() => child.kill('SIGKILL'), milliseconds);
		};
		if (after === 'start') kill();
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			if (said === '') meanwhile();
			said += text;
			if (!isCounting && said.split('\n').length - 2 >= Number(after)) kill();
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
		child.once('error', reject);
		child.once('close', (code, signal) => {
			if (signal !== 'SIGKILL') {
				reject(new Error(`The writer ended by itself (${code ?? signal}):\n${complaints}`));
				return;
			}
			const lines = said.split('\n').slice(0, -1); // a line cut off by the kill was not said
			const confirmed: Confirmed[][] = [[]];
			const refusals: string[] = [];
			for (const line of lines.slice(1)) {
				if (line.startsWith('cut ')) {
					refusals.push(line.slice('cut '.length));
					confirmed.push([]);
				} else {
					confirmed.at(-1)?.push(JSON.parse(line) as Confirmed);
				}
			}
			resolve({ hadOpened: lines[0] === 'opened', confirmed, refusals });
		});
	});
}
