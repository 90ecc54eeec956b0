/**
 * Speed of the register count against a bare DuckDB `read_csv` and group-by of the same file, and its peak memory. Each
 * runs in a process of its own, the two in turns, and the better of the runs counts.
 * By itself: `node bench/register-count.ts [--rows 84000000] [--runs 3]`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type BenchResult } from './bench-result.ts';

type Measured = { seconds: number; cpuSeconds: number; mebibytes: number };

const script = fileURLToPath(import.meta.url);
const run = promisify(execFile);
const memoryLimitInMebibytes = 1024;

export default async function bench(rows = 5_000_000, runs = 3): Promise<BenchResult[]> {
	const folder = mkdtempSync(join(tmpdir(), 'kreislauf-bench-'));
	try {
		const file = join(folder, 'extract.csv');
		const demo = await inChild('demo', file, String(rows));
		const bare: Measured[] = [];
		const count: Measured[] = [];
		for (let turn = 0; turn < runs; turn++) {
			bare.push(await inChild('bare', file));
			count.push(await inChild('count', file, join(folder, 'result')));
		}
		const best = (of: readonly Measured[], what: keyof Measured): number => Math.min(...of.map((one) => one[what]));
		const peak = Math.max(...count.map((one) => one.mebibytes));
		const size = `${rows / 1e6} M rows`;
		return [
			result(`register count, ${size}`, best(count, 'seconds'), 's', best(bare, 'seconds')),
			result(`register count, processor time, ${size}`, best(count, 'cpuSeconds'), 's', best(bare, 'cpuSeconds')),
			result(`register count, peak memory, ${size}`, peak, 'MiB', memoryLimitInMebibytes),
			result(`register demo, ${size}`, demo.seconds, 's', best(bare, 'seconds'))
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function result(name: string, value: number, unit: string, baseline: number): BenchResult {
	const round = (number: number): number => Math.round(number * 1000) / 1000;
	return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline) };
}

async function inChild(...task: readonly string[]): Promise<Measured> {
	const { stdout } = await run(process.execPath, [script, '--child', ...task]);
	return JSON.parse(stdout) as Measured;
}

async function child([task = '', file = '', argument = '']: readonly string[]): Promise<void> {
	const work = await prepare(task, file, argument);
	const start = performance.now();
	const before = process.cpuUsage();
	await work();
	const used = process.cpuUsage(before);
	const measured: Measured = {
		seconds: (performance.now() - start) / 1000,
		cpuSeconds: (used.user + used.system) / 1e6,
		mebibytes: process.resourceUsage().maxRSS / 1024
	};
	process.stdout.write(JSON.stringify(measured));
}

/** Loads what the task needs, so that the time of loading is measured for neither side. */
async function prepare(task: string, file: string, argument: string): Promise<() => Promise<unknown>> {
	if (task === 'bare') {
		const { DuckDBInstance } = await import('@duckdb/node-api');
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const query = `select Gemeindeschluessel, Geschlecht, date_diff('year', Geburtsdatum, date '2024-12-31') as age,
			Staatsangehoerigkeit1 = '000' as german, count(*) from read_csv('${file}', delim = ';') group by all order by all`;
		return async () => (await connection.runAndReadAll(query)).getRows();
	}
	const { countExtracts, writeDemoExtract } = await import('#domain/register/server');
	if (task === 'demo') return () => writeDemoExtract({ year: 2024, seed: 1, residents: Number(argument), file });
	const areas = Array.from({ length: 14 }, (_, index) => `06433${String(index + 1).padStart(3, '0')}`);
	return () => countExtracts({ files: [file], asOf: '2024-12-31', outDir: argument, areas });
}

if (process.argv[1] === script) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { child: { type: 'boolean' }, rows: { type: 'string' }, runs: { type: 'string' } }
	});
	if (values.child) await child(positionals);
	else {
		const results = await bench(Number(values.rows ?? 5_000_000), Number(values.runs ?? 3));
		for (const one of results) console.log(JSON.stringify(one));
	}
}
