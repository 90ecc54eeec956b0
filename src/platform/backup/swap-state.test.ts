import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceSwap, clearStaging, finishSwap, hasState } from './swap-state.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kreislauf-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function prepare(): void {
	write('database/PG_VERSION', 'old');
	write('deliveries/a', 'old');
	write('only-old/x', 'old');
	write('backups/b.kreislauf', 'kept');
	write('lock', '1');
	write('restoring-now/database/PG_VERSION', 'new');
	write('restoring-now/deliveries/b', 'new');
	write('restoring-now/only-new/y', 'new');
}

function expectSwapped(): void {
	expect(readdirSync(folder).sort()).toEqual([
		'backups',
		'before-restore-then',
		'database',
		'deliveries',
		'lock',
		'only-new'
	]);
	expect([read('database/PG_VERSION'), read('deliveries/b'), read('only-new/y')]).toEqual(['new', 'new', 'new']);
	expect(readdirSync(join(folder, 'deliveries'))).toEqual(['b']);
	const aside = 'before-restore-then';
	expect([read(`${aside}/database/PG_VERSION`), read(`${aside}/deliveries/a`), read(`${aside}/only-old/x`)]).toEqual([
		'old',
		'old',
		'old'
	]);
}

describe('a restored state', () => {
	it('takes the place of the present one, which is kept; backups and the lock stay', async () => {
		prepare();
		expect(await announceSwap(folder, 'restoring-now', 'then')).toBe('before-restore-then');
		expect(await finishSwap(folder)).toEqual({ setAside: 'before-restore-then' });
		expectSwapped();
		expect(await finishSwap(folder)).toBeNull();
	});

	it('is put in place by the next start wherever the machine stopped', async () => {
		const moves: [from: string, to: string][] = [
			['database', 'before-restore-then/database'],
			['deliveries', 'before-restore-then/deliveries'],
			['only-old', 'before-restore-then/only-old'],
			['restoring-now/database', 'database'],
			['restoring-now/deliveries', 'deliveries'],
			['restoring-now/only-new', 'only-new']
		];
		const home = folder;
		for (let done = 0; done <= moves.length; done += 1) {
			folder = join(home, String(done));
			mkdirSync(folder);
			prepare();
			await announceSwap(folder, 'restoring-now', 'then');
			if (done > 0) mkdirSync(join(folder, 'before-restore-then'));
			for (const [from, to] of moves.slice(0, done)) renameSync(join(folder, from), join(folder, to));
			expect(await finishSwap(folder)).toEqual({ setAside: 'before-restore-then' });
			expectSwapped();
		}
		folder = home;
	});

	it('leaves nothing aside where there was nothing', async () => {
		mkdirSync(join(folder, 'deliveries'));
		write('restoring-now/database/PG_VERSION', 'new');
		await announceSwap(folder, 'restoring-now', 'then');
		expect(await finishSwap(folder)).toEqual({ setAside: null });
		expect(readdirSync(folder)).toEqual(['database']);
	});

	it('is not put in place without the note, and what was prepared goes', async () => {
		prepare();
		expect(await finishSwap(folder)).toBeNull();
		clearStaging(folder);
		expect(read('database/PG_VERSION')).toBe('old');
		expect(readdirSync(folder)).not.toContain('restoring-now');
	});

	it('is not put in place by a note that names other folders', async () => {
		prepare();
		const copy = join(folder, 'restoring-copy');
		cpSync(join(folder, 'restoring-now'), copy, { recursive: true });
		for (const note of [
			{ staging: '../x', aside: 'before-restore-then', old: [], new: [] },
			{ staging: 'restoring-now', aside: 'before-restore-then', old: ['../x'], new: [] }
		]) {
			write('restore.json', JSON.stringify(note));
			await expect(finishSwap(folder)).rejects.toThrow();
		}
		expect(read('database/PG_VERSION')).toBe('old');
	});
});

describe('a data directory', () => {
	it('holds no state with empty folders, a lock and backups', () => {
		mkdirSync(join(folder, 'deliveries'));
		mkdirSync(join(folder, 'database'));
		write('lock', '1');
		write('backups/b.kreislauf', 'kept');
		write('before-restore-then/database/PG_VERSION', 'old');
		expect(hasState(folder)).toBe(false);
	});

	it.each(['database/PG_VERSION', 'deliveries/a', 'key'])('holds a state with %s', (path) => {
		write(path, 'x');
		expect(hasState(folder)).toBe(true);
	});
});
