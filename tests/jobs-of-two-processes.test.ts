/** A job runs in one process at a time, and a process that dies in the middle of one keeps nobody from it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findJobRuns, runDueJobs, runJob } from '#domain/operations/server';
import { openInstallation } from '../src/cli/open-installation.ts';
import { createPostgresCopies } from './support/postgres-copies.ts';

vi.setConfig({ testTimeout: 180_000 }); // each process opens the installation anew
const server = process.env['TEST_DATABASE_URL'];
const postgres = server ? createPostgresCopies(server) : null;
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-two-processes-'));
const before = { data: process.env['KREISLAUF_DATA'], url: process.env['DATABASE_URL'] };

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	if (postgres) process.env['DATABASE_URL'] = await postgres.create();
});
afterAll(async () => {
	for (const [name, value] of [
		['KREISLAUF_DATA', before.data],
		['DATABASE_URL', before.url]
	] as const)
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	await postgres?.drop();
	rmSync(folder, { recursive: true, force: true });
});

type SlowJob = { readonly child: ChildProcess; readonly said: () => string; readonly hasSpoken: Promise<unknown> };

function startSlowJob(): SlowJob {
	const child = spawn(process.execPath, [join('tests', 'support', 'run-slow-job.ts')], {
		env: process.env,
		stdio: ['pipe', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	return { child, said: () => said, hasSpoken: once(child.stdout, 'data') };
}

async function end({ child }: SlowJob): Promise<void> {
	child.stdin?.end();
	if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

async function outcomes(): Promise<(string | null)[]> {
	const runs = await readAs(operator, (tx) => findJobRuns(tx, { job: 'watch', limit: 100 }));
	return runs.map(({ outcome }) => outcome);
}

test.runIf(postgres)('of two processes that begin the same job at once one runs it', async () => {
	const jobs = [startSlowJob(), startSlowJob()];
	await Promise.all(jobs.map(({ hasSpoken }) => hasSpoken));
	expect(jobs.map(({ said }) => said()).sort()).toEqual(['elsewhere\n', 'running\n']);
	await Promise.all(jobs.map(end));
	expect(jobs.map(({ said }) => said()).sort()).toEqual(['elsewhere\n', 'running\nended done\n']);
	const installation = await openInstallation({ stderr: () => {} });
	expect(await outcomes()).toEqual(['done']);
	await installation.close();
});

test.runIf(postgres)('a process leaves a job alone that another one runs or has just run', async () => {
	const job = startSlowJob();
	await job.hasSpoken;
	const installation = await openInstallation({ stderr: () => {} });
	expect((await runDueJobs()).map((run) => run.job)).toEqual(['verify-trail', 'retention']);
	expect(await runJob('watch')).toBe('elsewhere');
	await end(job);
	expect(await runJob('watch', { onlyIfDue: true })).toBe('not-due');
	await installation.close();
});

test('a process that is killed gives the job back, and the next one writes down that it was interrupted', async () => {
	const job = startSlowJob();
	await job.hasSpoken;
	job.child.kill('SIGKILL');
	await once(job.child, 'close');
	const installation = await openInstallation({ stderr: () => {} });
	expect((await outcomes())[0]).toBe(null);
	expect(await runJob('watch')).toMatchObject({ outcome: 'done' });
	expect((await outcomes()).slice(0, 2)).toEqual(['done', 'interrupted']);
	await installation.close();
});
