import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { operator } from '#domain/access';
import { verifyBackup } from '#platform/backup/verify-backup';
import { dataDirectory } from '#platform/data-directory';
import type { Database } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { getStatus } from '../get-status.ts';
import { noteBackup } from '../noted-backup.ts';
import { runJob } from '../run-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-backup-job-'));
const backups = join(folder, 'nightly');
const before = { data: process.env['KREISLAUF_DATA'], backups: process.env['KREISLAUF_BACKUP_DIR'] };
let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	process.env['KREISLAUF_DATA'] = join(folder, 'data');
	dataDirectory();
	({ database, close } = await openTestDatabase());
});
afterAll(async () => {
	for (const [name, value] of [
		['KREISLAUF_DATA', before.data],
		['KREISLAUF_BACKUP_DIR', before.backups]
	] as const)
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	await close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	process.env['KREISLAUF_BACKUP_DIR'] = backups;
	rmSync(backups, { recursive: true, force: true });
});

const standing = async (): Promise<string | undefined> =>
	(await getStatus(operator, { database })).parts.find(({ area }) => area === 'backups')?.reason;

test('the job takes a backup that can be read to its end, and the state tells', async () => {
	expect(await standing()).toBe('backups-none');
	const run = await runJob('backup', { database });
	const [name, ...others] = readdirSync(backups);
	expect(others).toEqual([]);
	expect(name).toMatch(/^kreislauf-\d{4}-.*\.kreislauf$/);
	expect(await verifyBackup(join(backups, String(name)))).toMatchObject({ kind: 'kreislauf backup' });
	expect(run).toMatchObject({
		outcome: 'done',
		protocol: [
			{ rule: 'backup-written', detail: { file: name } },
			{ rule: 'backups-cleared', detail: { count: 0 } }
		]
	});
	expect(await standing()).toBe('backups-fresh');
});

test('a backup that the shell put elsewhere counts, and grows old', async () => {
	expect(await standing()).toBe('backups-none');
	noteBackup({ createdAt: new Date().toISOString(), sizeInBytes: 314_159 });
	const { facts } = await getStatus(operator, { database });
	expect(facts.backups).toMatchObject({ count: 0, newest: { sizeInBytes: 314_159 } });
	expect(await standing()).toBe('backups-fresh');
	noteBackup({ createdAt: '2020-01-01T00:00:00.000Z', sizeInBytes: 1 });
	expect(await standing()).toBe('backups-too-old');
	rmSync(dataDirectory().folder, { recursive: true });
	dataDirectory();
});

test('it clears away its own old backups by days, weeks and months, and no file of anybody else', async () => {
	mkdirSync(backups);
	for (let days = 1; days <= 60; days += 1) {
		const moment = new Date(Date.now() - days * 86_400_000);
		const path = join(backups, `kreislauf-${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z.kreislauf`);
		writeFileSync(path, 'old');
		utimesSync(path, moment, moment);
	}
	const foreign = ['before-0011.kreislauf', 'LIESMICH.txt'];
	for (const name of foreign) {
		writeFileSync(join(backups, name), 'x');
		utimesSync(join(backups, name), 0, 0);
	}
	await runJob('backup', { database });
	const left = readdirSync(backups);
	expect(left).toEqual(expect.arrayContaining(foreign));
	const ours = left.filter((name) => !foreign.includes(name));
	expect(ours.length).toBeGreaterThanOrEqual(10);
	expect(ours.length).toBeLessThanOrEqual(13);
});

test('where it cannot write, the run has failed with the reason, and is tried again', async () => {
	writeFileSync(join(folder, 'a-file'), '');
	process.env['KREISLAUF_BACKUP_DIR'] = join(folder, 'a-file', 'below');
	const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const run = await runJob('backup', { database }).finally(() => log.mockRestore());
	expect(run).toMatchObject({
		outcome: 'failed',
		errorNumber: expect.any(String),
		protocol: [{ rule: 'backup-refused', level: 'error', detail: { reason: 'folder-missing' } }]
	});
	const { jobs } = (await getStatus(operator, { database })).facts;
	expect(jobs.find(({ job }) => job === 'backup')).toMatchObject({ failures: 1, isOn: true });
});
