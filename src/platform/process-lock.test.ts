import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { takeLock } from './process-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-lock-'));
const path = join(folder, 'lock');

beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes the lock in a process of its own and says what it got; then waits for the given time. */
const TAKE = `
	const { takeLock } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'process-lock.ts')).href)});
	const lock = takeLock(process.argv[1]);
	console.log(typeof lock === 'number' ? 'held by ' + lock : 'mine');
	if (typeof lock === 'function') await new Promise((resolve) => setTimeout(resolve, Number(process.argv[2])));
`;
const args = (patience: number): string[] => ['--input-type=module', '-e', TAKE, path, String(patience)];

function take(patience: number): Promise<{ said: string; kill: () => Promise<void>; ended: Promise<void> }> {
	const child = spawn(process.execPath, args(patience), { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const kill = (): Promise<void> => {
		child.kill('SIGKILL');
		return ended;
	};
	return new Promise((resolve) =>
		child.stdout.once('data', (chunk: Buffer) => resolve({ said: chunk.toString().trim(), kill, ended }))
	);
}

it('is held by one process and names it to the others', async () => {
	const first = await take(60_000);
	expect(first.said).toBe('mine');
	expect(takeLock(path)).toBe(Number(readFileSync(path, 'utf8').split(' ')[0]));
	await first.kill();
});

it('is given back when the process ends in good order', async () => {
	expect(spawnSync(process.execPath, args(0), { encoding: 'utf8' }).stdout.trim()).toBe('mine');
	expect(existsSync(path)).toBe(false);
});

it('of a killed process blocks nobody', async () => {
	const killed = await take(60_000);
	await killed.kill();
	expect(existsSync(path)).toBe(true);
	expect((await take(0)).said).toBe('mine');
});

it('that was created and never filled, because its writer was killed right then, blocks nobody', () => {
	writeFileSync(path, '');
	expect(takeLock(path)).toBeTypeOf('function');
});

it('of a dead process whose number another process has got blocks nobody', () => {
	writeFileSync(path, `${process.ppid} 1 of-an-earlier-start`);
	const lock = takeLock(path);
	expect(lock).toBeTypeOf('function');
	if (typeof lock === 'function') lock();
});

it('is taken over by one only, when several find a dead holder at the same time', async () => {
	for (let round = 0; round < 3; round++) {
		writeFileSync(path, '999999999');
		const takers = await Promise.all([1, 2, 3, 4].map(() => take(1_500)));
		expect(takers.filter(({ said }) => said === 'mine')).toHaveLength(1);
		await Promise.all(takers.map(({ ended }) => ended));
	}
});
