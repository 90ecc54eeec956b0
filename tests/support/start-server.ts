/** `kreislauf serve` in a process of its own, on a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { freePort } from './free-port.ts';

export type RunningServer = {
	readonly origin: string;
	readonly environment: Record<string, string>;
	/** Everything the process has written so far, to either stream. */
	readonly output: () => string;
	/** For a server that is about to end by itself: waits for it, and answers its exit code. */
	readonly ended: () => Promise<number | null>;
	readonly stop: () => Promise<void>;
};

const LONGEST_LOG = 200_000;
const READY_WITHIN_IN_MILLISECONDS = 480_000;

export const originAt = (port: number | string): string => `http://127.0.0.1:${port}`;

/** Jobs would change what is being looked at; a test that is about them asks for them. */
export function environmentOf(
	port: number | string,
	settings: Readonly<Record<string, string>>
): Record<string, string> {
	return { PORT: String(port), HOST: '127.0.0.1', KREISLAUF_JOBS: '0', ...settings };
}

export async function startServer(settings: Readonly<Record<string, string>>): Promise<RunningServer> {
	const port = settings['PORT'] ?? (await freePort());
	const environment = environmentOf(port, settings);
	const child = spawn(process.execPath, ['bin/kreislauf.js', 'serve'], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => (log = (log + chunk).slice(-LONGEST_LOG)));
	}
	const origin = originAt(port);
	try {
		await untilReady(child, origin, () => log);
	} catch (error) {
		await stop(child);
		throw error;
	}
	// A server that ends by itself fails every test after it; what it said last is the reason.
	const report = (code: number | null, signal: string | null): void =>
		console.error(`The server ended by itself (${code ?? signal}):\n${log.slice(-4000)}`);
	child.once('exit', report);
	return {
		origin,
		environment,
		output: () => log,
		ended: () => {
			child.off('exit', report);
			return new Promise((resolve) => {
				if (child.exitCode !== null) resolve(child.exitCode);
				else child.once('close', (code) => resolve(code));
			});
		},
		stop: () => {
			child.off('exit', report);
			return stop(child);
		}
	};
}

async function untilReady(child: ChildProcess, origin: string, log: () => string): Promise<void> {
	const until = Date.now() + READY_WITHIN_IN_MILLISECONDS;
	while (Date.now() < until) {
		if (child.exitCode !== null) throw new Error(`The server stopped while starting:\n${log()}`);
		const ready = await fetch(`${origin}/ready`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`The server was not ready in time:\n${log()}`);
}

function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}
