/** `npm run bench [name…]`: runs the benches one after the other and appends their figures to `bench/results.jsonl`. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = import.meta.dirname;
const NOT_A_BENCH = new Set(['run.ts', 'bench-result.ts']);
const wanted = process.argv.slice(2);
const benches = readdirSync(folder).filter(
	(name) =>
		name.endsWith('.ts') &&
		!NOT_A_BENCH.has(name) &&
		(wanted.length === 0 || wanted.some((word) => name.includes(word)))
);

for (const name of benches) {
	console.error(`— ${name}`);
	// Each bench runs in a process of its own, so that peak memory is its own.
	const { stdout, status } = spawnSync(process.execPath, [join(folder, name)], {
		stdio: ['ignore', 'pipe', 'inherit'],
		encoding: 'utf8'
	});
	const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
	for (const line of lines) console.log(line);
	appendFileSync(join(folder, 'results.jsonl'), lines.map((line) => `${line}\n`).join(''));
	if (status !== 0) process.exitCode = 1;
}
