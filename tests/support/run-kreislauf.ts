/** Types a command into a shell beside the running server. */
import { spawn } from 'node:child_process';
import process from 'node:process';

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export function runKreislauf(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['bin/kreislauf.js', ...args], {
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, stdout, stderr }));
	});
}
