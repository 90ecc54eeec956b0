/** Builds the pages when their sources have changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from '#platform/process-lock';
import { projectFolder } from '#platform/project-folder';
import type { CliIo } from './cli-command.ts';

const SOURCES = ['src', 'static', 'package-lock.json', 'vite.config.ts', 'vite.enhance.config.ts', 'tsconfig.json'];
const STAMP = join(projectFolder, 'build', 'sources.sha256');

export async function buildPages(io: Pick<CliIo, 'stderr'>): Promise<void> {
	const wanted = hashOfSources();
	if (isBuilt(wanted)) return;
	const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) {
		if (existsSync(STAMP)) return; // an installed program comes built and without build tools
		throw new Error('Die Seiten sind nicht gebaut, und die Bauwerkzeuge fehlen. Bitte „npm ci“ ausführen.');
	}
	const release = await waitForLock();
	try {
		if (isBuilt(wanted)) return; // by the process we waited for
		io.stderr('Seiten werden gebaut …\n');
		await runNode([vite, 'build', '--config', 'vite.enhance.config.ts', '--logLevel', 'warn']);
		await runNode([vite, 'build', '--logLevel', 'warn']);
		writeFileSync(STAMP, wanted);
	} finally {
		release();
	}
}

const isBuilt = (wanted: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;

/** Two processes that build into the same folder at once would mix their files. */
async function waitForLock(): Promise<() => void> {
	for (;;) {
		const lock = takeLock(join(projectFolder, '.svelte-kit.lock'));
		if (typeof lock !== 'number') return lock;
		await setTimeout(300);
	}
}

function hashOfSources(): string {
	const hash = createHash('sha256');
	const add = (path: string): void => {
		if (!existsSync(path)) return;
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort()) if (name !== 'generated') add(join(path, name));
		} else {
			hash.update(path.slice(projectFolder.length)).update(readFileSync(path));
		}
	};
	for (const source of SOURCES) add(join(projectFolder, source));
	return hash.digest('hex');
}

function runNode(args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		// Whoever starts the server, tests too, gets the same pages: never the slower ones for development.
		const env = { ...process.env, NODE_ENV: 'production' };
		const child = spawn(process.execPath, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.once('error', reject);
		child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Der Bau ist gescheitert:\n${output}`))));
	});
}
