#!/usr/bin/env node
/** Starts the command line on Node 24, which the project brings along, whatever Node the shell has. */
import { spawnSync } from 'node:child_process';
import { createRequire, enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
	keepCompiled(join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.cache', 'kreislauf'));
	process.argv[1] = main;
	await import(main);
} else {
	const { status, error } = spawnSync(bundledNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
	if (error) throw error;
	process.exitCode = status ?? 1;
}

/**
 * What was compiled once is kept beside the packages, so that a command starts in half the time; where that folder
 * cannot be written, nothing is kept. Processes that the program starts use it too.
 * @param {string} folder
 */
function keepCompiled(folder) {
	const { directory } = enableCompileCache(folder);
	if (directory) process.env['NODE_COMPILE_CACHE'] ??= folder;
}

function bundledNode() {
	try {
		const require = createRequire(import.meta.url);
		return join(dirname(require.resolve(`node-linux-${process.arch}/package.json`)), 'bin', 'node');
	} catch {
		console.error('kreislauf braucht Node 24. Bitte Node 24 installieren oder „npm ci“ ausführen.');
		process.exit(1);
	}
}
