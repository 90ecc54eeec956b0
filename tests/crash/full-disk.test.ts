/** Space on the disk ends, at every possible place; the disk is read-only: a clear sentence, no damage, and on it goes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { largeDelivery } from '../support/large-delivery.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { ROUNDS } from './rounds.ts';
import { fill, lookThrough, settingsFor, shell } from './installation.ts';

const disk = mountSmallDisk(200);
const folder = mkdtempSync(join(tmpdir(), 'kreislauf-full-disk-'));
const prepared = join(folder, 'prepared');
const data = join(disk?.folder ?? folder, 'data');
const delivery = join(folder, 'gestorbene.csv');

beforeAll(async () => {
	writeFileSync(delivery, largeDelivery());
	await fill(prepared);
});

afterEach(() => disk?.free());

afterAll(() => {
	disk?.remove();
	rmSync(folder, { recursive: true, force: true });
});

/** Each starts the program several times. */
const PATIENCE = { timeout: 240_000 };
/** Of the prepared installation. */
const CHANGES = 2;
/** Bytes left: for nothing, for the lock, for the file and some of the figures, for some of the log. */
const SIZES = [0, 100_000, 2_000_000, 14_000_000];
const MANY_SIZES = [
	...SIZES,
	4_096,
	30_000,
	500_000,
	900_000,
	4_000_000,
	8_000_000,
	11_000_000,
	17_000_000,
	20_000_000
];
const NOT_A_TRACE = /at .*\.ts:\d|ENOSPC|EROFS|Unerwarteter Fehler/;
const filesBeside = (): string[] => readdirSync(join(data, 'deliveries')).filter((name) => name.includes('.'));

describe.skipIf(!disk)('a full disk (needs the right to mount one)', PATIENCE, () => {
	it('is named when a new installation is to be made on it, and leaves nothing half', async () => {
		disk?.fill();
		const ran = await shell(data, 'monitor', 'values', '--json');
		expect(ran).toMatchObject({ code: 1, stdout: '' });
		expect(ran.stderr).toContain(`Auf dem Datenträger von ${data} ist kein Platz mehr.`);
		expect(ran.stderr).not.toMatch(NOT_A_TRACE);
		disk?.free();
		disk?.fill(20_000_000); // not enough for a database, which takes 40 MB
		const again = await shell(data, 'monitor', 'values', '--json');
		expect(again.stderr).toContain(`Auf dem Datenträger von ${data} ist kein Platz mehr.`);
		disk?.free();
		expect(await lookThrough(data)).toMatchObject({ changes: [], problems: [] });
	});

	it.each(ROUNDS > 20 ? MANY_SIZES : SIZES)(
		'with %i bytes left refuses a delivery in German or takes it, nothing between; with space again all is well',
		async (left) => {
			rmSync(data, { recursive: true, force: true });
			cpSync(prepared, data, { recursive: true });
			disk?.fill(left);
			const ran = await shell(data, 'intake', 'accept', delivery);
			if (ran.code !== 0) {
				expect(ran.stderr).toMatch(/kein Platz mehr|hat angehalten/);
				expect(ran.stderr).not.toMatch(NOT_A_TRACE);
			}
			disk?.free();
			const after = await lookThrough(data);
			expect(after.problems).toEqual([]);
			expect(after.changes).toHaveLength(CHANGES + (ran.code === 0 ? 1 : 0));
			expect(filesBeside()).toEqual([]);
			expect(await shell(data, 'intake', 'accept', delivery)).toMatchObject({ code: 0 });
		}
	);

	it('is named by the reports that should be written on it, and no half document stays', async () => {
		const out = join(disk?.folder ?? '', 'berichte');
		mkdirSync(out);
		disk?.fill(200_000);
		const all = await shell(prepared, 'report', 'all', '--out', out);
		expect(all).toMatchObject({ code: 1 });
		expect(all.stderr).toContain('kein Platz mehr');
		expect(all.stderr).toContain(out);
		expect(all.stderr).not.toMatch(NOT_A_TRACE);
		const one = await shell(prepared, 'report', 'monitor', '--out', join(out, 'monitor.pdf'));
		expect(one.code).toBe(1);
		expect(one.stderr).toContain('kein Platz mehr');
		disk?.free();
		for (const name of readdirSync(out)) expect(statSync(join(out, name)).size, name).toBeGreaterThan(10_000);
	});
});

describe.skipIf(!disk)('a read-only disk (needs the right to mount one)', PATIENCE, () => {
	it('is named at the start, with the folder and what to do', async () => {
		rmSync(data, { recursive: true, force: true });
		cpSync(prepared, data, { recursive: true });
		disk?.setReadOnly(true);
		const ran = await shell(data, 'monitor', 'values', '--json');
		disk?.setReadOnly(false);
		expect(ran).toMatchObject({ code: 1, stdout: '' });
		expect(ran.stderr).toContain(`In das Datenverzeichnis ${data} kann nicht geschrieben werden (EROFS).`);
		expect(ran.stderr).toContain('KREISLAUF_DATA');
		expect(ran.stderr.trim().split('\n')).toHaveLength(1);
		expect(await lookThrough(data)).toMatchObject({ problems: [] });
	});

	it('for the delivered files alone refuses the delivery, stores nothing of it, and everything else goes on', async () => {
		const files = mountSmallDisk(1);
		rmSync(join(data, 'deliveries'), { recursive: true, force: true });
		cpSync(join(prepared, 'deliveries'), join(files?.folder ?? '', 'deliveries'), { recursive: true });
		symlinkSync(join(files?.folder ?? '', 'deliveries'), join(data, 'deliveries'));
		files?.setReadOnly(true);
		try {
			const ran = await shell(data, 'intake', 'accept', delivery);
			expect(ran.code).toBe(1);
			expect(ran.stderr).toContain('darf auf seinen Datenträger nicht schreiben');
			expect(await lookThrough(data)).toMatchObject({ problems: [], changes: { length: CHANGES } });
		} finally {
			files?.remove();
		}
	});
});

it(
	'files that may not grow any more are a full disk: nothing is stored, and the next delivery goes in',
	PATIENCE,
	async () => {
		const own = join(folder, 'limited');
		cpSync(prepared, own, { recursive: true });
		const words = ['bin/kreislauf.js', 'intake', 'accept', delivery];
		// 1 MiB a file; this needs no right to mount.
		const limited = ['-c', 'ulimit -f 2048 && exec "$0" "$@"', process.execPath, ...words];
		const ran = spawnSync('sh', limited, { env: { ...process.env, ...settingsFor(own) }, encoding: 'utf8' });
		expect(ran).toMatchObject({ status: 1, stdout: '' });
		expect(ran.stderr).toContain('ist kein Platz mehr.');
		expect(ran.stderr).not.toMatch(NOT_A_TRACE);
		expect(await lookThrough(own)).toMatchObject({ problems: [], changes: { length: CHANGES } });
		expect(await shell(own, 'intake', 'accept', delivery)).toMatchObject({ code: 0 });
	}
);

it('a data directory that is a file is named', async () => {
	const path = join(folder, 'a-file');
	writeFileSync(path, '');
	const ran = await shell(path, 'monitor', 'values', '--json');
	expect(ran).toMatchObject({ code: 1, stdout: '' });
	expect(ran.stderr).toContain(`${path} ist kein Ordner.`);
});
