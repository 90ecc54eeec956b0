import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anonymous, operator, type Actor } from '#domain/access';
import { NotPermitted, readAs } from '#domain/audit/server';
import { asOwner, sql, type Database } from '#platform/database';
import { recentErrors } from '#platform/recent-errors';
import { openTestDatabase } from '#platform/test-database';
import type { JobRun, JobState } from '../job-run.ts';
import { JOBS, type JobName } from '../jobs.ts';
import { findJobRuns } from './find-job-runs.ts';
import { findJobStates } from './find-job-states.ts';
import { requestJob } from './request-job.ts';
import { runDueJobs } from './run-due-jobs.ts';
import { runJob } from './run-job.ts';
import { startJobs } from './start-jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-jobs-'));
const dataBefore = process.env['KREISLAUF_DATA'];
let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = folder;
	({ database, close } = await openTestDatabase());
});
afterAll(async () => {
	if (dataBefore === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = dataBefore;
	await close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() =>
	asOwner(database, async (tx) => {
		await sql`truncate operations.job_runs restart identity`.execute(tx);
	})
);

const runs = (): Promise<JobRun[]> => readAs(operator, (tx) => findJobRuns(tx, { limit: 100 }), database);
async function stateOf(job: JobName, now = new Date()): Promise<JobState | undefined> {
	return (await readAs(operator, (tx) => findJobStates(tx, now), database)).find((state) => state.job === job);
}
/** As if every job had been run this minute, so that none is due. */
async function haveRun(minutesAgo: number, outcome = 'done'): Promise<void> {
	for (const job of Object.keys(JOBS))
		await asOwner(database, (tx) =>
			sql`insert into operations.job_runs (job, started_at, finished_at, outcome)
				select ${job}, moment, moment, ${outcome} from (values (now() - make_interval(mins => ${minutesAgo}))) as at (moment)`.execute(
				tx
			)
		);
}
async function silently<T>(work: () => Promise<T>): Promise<T> {
	const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	return work().finally(() => log.mockRestore());
}
const fail = async (): Promise<never> => {
	throw new TypeError('„Anna Beispiel“ is no number');
};

describe('a job', () => {
	test('is written down with its times and what it did', async () => {
		const line = { rule: 'state-looked-at', level: 'note', detail: { act: 0, look: 1 } } as const;
		const run = await runJob('watch', { database, work: { run: async () => [line] } });
		expect(run).toEqual({
			id: 1,
			job: 'watch',
			startedAt: expect.stringMatching(/^\d{4}-/),
			finishedAt: expect.stringMatching(/^\d{4}-/),
			outcome: 'done',
			protocol: [line],
			errorNumber: null
		});
		expect(await runs()).toEqual([run]);
	});

	test('that finds something says so', async () => {
		const found = { rule: 'trail-damaged', level: 'error', detail: { entry: 3 } } as const;
		const run = await runJob('verify-trail', { database, work: { run: async () => [found] } });
		expect(run).toMatchObject({ outcome: 'found', errorNumber: null });
	});

	test('does not begin while it is running', async () => {
		let end = (): void => {};
		const ended = new Promise<void>((resolve) => (end = resolve));
		const first = runJob('watch', { database, work: { run: () => ended.then(() => []) } });
		await vi.waitFor(async () => expect(await stateOf('watch')).toMatchObject({ isRunning: true, nextRunAt: null }));
		expect(await runJob('watch', { database })).toBe('elsewhere');
		end();
		expect(await first).toMatchObject({ outcome: 'done' });
		expect(await runs()).toHaveLength(1);
	});

	test('that fails is kept under the number that the log has, without a word that somebody typed', async () => {
		const run = await silently(() => runJob('watch', { database, work: { run: fail } }));
		expect(run).toMatchObject({ outcome: 'failed', protocol: [], errorNumber: expect.stringMatching(/^[0-9a-f]{8}$/) });
		expect(recentErrors()[0]).toMatchObject({
			number: typeof run === 'object' && run.errorNumber,
			place: 'watch'
		});
		expect(JSON.stringify([run, recentErrors()])).not.toContain('Anna');
	});

	test('is tried again after a pause that grows, until it goes through', async () => {
		const pauses: number[] = [];
		for (let attempt = 0; attempt < 3; attempt += 1) {
			await silently(() => runJob('watch', { database, work: { run: fail } }));
			const state = await stateOf('watch');
			pauses.push(
				Math.round((Date.parse(state?.nextRunAt ?? '') - Date.parse(state?.lastRun?.finishedAt ?? '')) / 60_000)
			);
		}
		expect(pauses).toEqual([5, 10, 20]);
		await runJob('watch', { database, work: { run: async () => [] } });
		expect(await stateOf('watch')).toMatchObject({ failures: 0 });
	});

	test('that the end of the process interrupts is no error', async () => {
		const ending = new AbortController();
		const work = {
			run: async () => {
				ending.abort();
				ending.signal.throwIfAborted();
				return [];
			}
		};
		const run = await runJob('watch', { database, signal: ending.signal, work });
		expect(run).toMatchObject({ outcome: 'interrupted', errorNumber: null });
	});
});

describe('when a job is due', () => {
	test('all that never ran are, one after the other; the backup only where there is a folder for it', async () => {
		const ran = await runDueJobs({ database });
		expect(ran.map(({ job, outcome }) => [job, outcome])).toEqual([
			['verify-trail', 'done'],
			['retention', 'done'],
			['watch', 'done']
		]);
		expect(await runDueJobs({ database })).toEqual([]);
	});

	test('only those are whose time has come', async () => {
		await haveRun(61);
		const now = new Date();
		const due = (await readAs(operator, (tx) => findJobStates(tx, now), database)).filter(
			({ nextRunAt }) => nextRunAt !== null && Date.parse(nextRunAt) <= now.getTime()
		);
		expect((await runDueJobs({ database })).map(({ job }) => job)).toEqual(due.map(({ job }) => job));
		expect(due.map(({ job }) => job)).toContain('watch');
	});

	test('a run that a dead process left behind is closed, and tried again after a pause', async () => {
		await haveRun(10);
		await asOwner(database, (tx) =>
			sql`insert into operations.job_runs (job, started_at) values ('watch', now() - interval '2 minutes')`.execute(tx)
		);
		expect(await stateOf('watch')).toMatchObject({ isRunning: true });
		// Others may be due: their hour may have come in the last ten minutes.
		expect((await runDueJobs({ database })).map(({ job }) => job)).not.toContain('watch');
		expect((await runs()).find(({ job }) => job === 'watch')).toMatchObject({ outcome: 'interrupted' });
		expect(await stateOf('watch')).toMatchObject({ isRunning: false, failures: 1 });
	});
});

describe('while the program serves', () => {
	test('it looks for due jobs again and again, and runs each once', async () => {
		const jobs = startJobs({ database, everyMilliseconds: 20 });
		await vi.waitFor(
			async () => expect((await runs()).filter(({ outcome }) => outcome === 'done')).toHaveLength(3),
			10_000
		);
		await setTimeout(200);
		await jobs.stop();
		expect(await runs()).toHaveLength(3);
	});

	test('it begins none after it has been told to stop', async () => {
		const jobs = startJobs({ database, everyMilliseconds: 20 });
		await jobs.stop();
		await setTimeout(100);
		expect(await runs()).toEqual([]);
	});
});

describe('asking for a job', () => {
	const administrator: Actor = { id: 'person:7', name: 'Verwaltung', roles: ['administrator'] };

	test('is for administrators, and the trail keeps who asked for which', async () => {
		expect(await requestJob(administrator, { job: 'retention' }, { database })).toEqual({
			ok: true,
			value: { job: 'retention' }
		});
		const { rows } = await asOwner(database, (tx) =>
			sql<{ actor_id: string; detail: string }>`select actor_id, detail from audit.entries
				where command = 'operations.request-job' order by id desc limit 1`.execute(tx)
		);
		expect(rows).toEqual([{ actor_id: 'person:7', detail: '{"job":"retention"}' }]);
		await expect(requestJob(anonymous, { job: 'retention' }, { database })).rejects.toThrow(NotPermitted);
		const releaser: Actor = { id: 'person:8', name: 'Freigabe', roles: ['monitor-releaser'] };
		await expect(requestJob(releaser, { job: 'retention' }, { database })).rejects.toThrow(NotPermitted);
	});

	test('is refused for one that does not exist, and for one that has not been set up', async () => {
		for (const [job, rule] of [
			['toString', 'job-unknown'],
			['backup', 'job-is-off']
		])
			expect(await requestJob(administrator, { job: String(job) }, { database })).toMatchObject({
				ok: false,
				issues: [{ rule }]
			});
	});
});
