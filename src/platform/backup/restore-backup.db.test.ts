import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, sql, type Database } from '#platform/database';
import { migrate } from '#platform/migrate';
import { DATABASE_KINDS, StatePlace } from '../../../tests/support/state-place.ts';
import { restoreBackup, type RestoreBackup } from './restore-backup.ts';
import { writeBackup, type WriteBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-restore-'));
const migrations = join(folder, 'migrations');
const path = join(folder, 'then.kreislauf');

const notesOf = async (database: Database): Promise<unknown[]> =>
	(await sql`select id, text from notes.notes order by id`.execute(database)).rows;

async function fill(place: StatePlace, text: string): Promise<Database> {
	const database = await place.open();
	await migrate(database, migrations);
	await asOwner(database, (tx) => sql`insert into notes.notes (text) values (${text})`.execute(tx));
	writeFileSync(join(place.directory.deliveries, text), text);
	return database;
}

beforeAll(async () => {
	mkdirSync(migrations);
	writeFileSync(
		join(migrations, '0001-notes.sql'),
		'create schema notes;\ncreate table notes.notes (id integer generated always as identity primary key, text text);\n'
	);
	const place = await StatePlace.create('PGlite');
	const database = await fill(place, 'then');
	await writeBackup({ database, dataFolder: place.directory.folder, path });
	await place.remove();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(DATABASE_KINDS)('restoring into %s', (kind) => {
	let place: StatePlace;
	beforeEach(async () => {
		place = await StatePlace.create(kind);
	});
	afterEach(() => place.remove());

	const order = (more: Partial<RestoreBackup> = {}): RestoreBackup => ({
		path,
		directory: place.directory,
		migrationsFolder: migrations,
		...(place.url !== undefined && { url: place.url }),
		...more
	});

	it('is refused where there is a state, and leaves it alone', async () => {
		await fill(place, 'now');
		await place.close();
		await expect(restoreBackup(order())).rejects.toMatchObject({ rule: 'folder-not-empty' });
		expect(await notesOf(await place.open())).toEqual([{ id: 1, text: 'now' }]);
	});

	it('changes nothing when the last check fails', async () => {
		let seen: unknown;
		const check: RestoreBackup['check'] = async (tx) => {
			seen = (await sql`select text from notes.notes`.execute(tx)).rows;
			throw new Error('not sound');
		};
		await expect(restoreBackup(order({ check }))).rejects.toThrow('not sound');
		expect(seen).toEqual([{ text: 'then' }]);
		expect(readdirSync(place.directory.folder)).toEqual(['deliveries']);
		expect(readdirSync(place.directory.deliveries)).toEqual([]);
		// and the place is as empty as before
		await restoreBackup(order());
		expect(await notesOf(await place.open())).toEqual([{ id: 1, text: 'then' }]);
	});

	it('finishes first what a restore before has announced', async () => {
		mkdirSync(join(place.directory.folder, 'restoring-before', 'deliveries'), { recursive: true });
		writeFileSync(join(place.directory.folder, 'restoring-before', 'deliveries', 'x'), 'x');
		const note = { staging: 'restoring-before', aside: 'before-restore-x', old: ['deliveries'], new: ['deliveries'] };
		writeFileSync(join(place.directory.folder, 'restore.json'), JSON.stringify(note));
		await expect(restoreBackup(order())).rejects.toMatchObject({ rule: 'folder-not-empty' });
		expect(readdirSync(place.directory.deliveries)).toEqual(['x']);
	});
});

describe('restoring into PGlite', () => {
	it('sets the present state aside with --replace', async () => {
		const place = await StatePlace.create('PGlite');
		await fill(place, 'now');
		await place.close();
		const { setAside } = await restoreBackup({
			path,
			directory: place.directory,
			migrationsFolder: migrations,
			replace: true
		});
		expect(await notesOf(await place.open())).toEqual([{ id: 1, text: 'then' }]);
		expect(readdirSync(place.directory.deliveries)).toEqual(['then']);
		const old = join(place.directory.folder, setAside ?? '');
		expect(readdirSync(old).sort()).toEqual(['database', 'deliveries']);
		expect(readFileSync(join(old, 'deliveries', 'now'), 'utf8')).toBe('now');
		expect(existsSync(join(old, 'database', 'PG_VERSION'))).toBe(true);
		await place.remove();
	});
});

describe.skipIf(!DATABASE_KINDS.includes('PostgreSQL'))('restoring into PostgreSQL', () => {
	it('is refused unless the database is empty, with --replace too', async () => {
		const place = await StatePlace.create('PostgreSQL');
		const database = await place.open();
		await asOwner(database, (tx) => sql`create table public.something (id integer)`.execute(tx));
		const { url = '', directory } = place;
		await expect(
			restoreBackup({ path, directory, url, migrationsFolder: migrations, replace: true })
		).rejects.toMatchObject({ rule: 'database-not-empty' });
		expect(readdirSync(directory.folder)).toEqual(['deliveries']);
		await place.remove();
	});
});

describe('writing a backup', () => {
	let place: StatePlace;
	let database: Database;
	beforeAll(async () => {
		place = await StatePlace.create('PGlite');
		database = await fill(place, 'now');
	});
	afterAll(() => place.remove());
	const order = (more: Partial<WriteBackup> = {}): WriteBackup => ({
		database,
		dataFolder: place.directory.folder,
		path: join(folder, 'now.kreislauf'),
		...more
	});

	it('lets only its owner read it', async () => {
		await writeBackup(order());
		expect(statSync(join(folder, 'now.kreislauf')).mode & 0o777).toBe(0o600);
	});

	it('does not replace a file unless asked to', async () => {
		const there = join(folder, 'there.kreislauf');
		writeFileSync(there, 'precious');
		await expect(writeBackup(order({ path: there }))).rejects.toMatchObject({ rule: 'file-exists' });
		expect(readFileSync(there, 'utf8')).toBe('precious');
		await writeBackup(order({ path: there, replace: true }));
		expect(readFileSync(there, 'utf8')).not.toBe('precious');
	});

	it('says where it cannot write, and leaves no half of a file', async () => {
		await expect(writeBackup(order({ path: join(folder, 'none', 'x') }))).rejects.toMatchObject({
			rule: 'folder-missing'
		});
		const failing = writeBackup(order({ path: join(folder, 'x'), checkpoints: () => Promise.reject(new Error('no')) }));
		await expect(failing).rejects.toThrow('no');
		await expect(writeBackup(order({ path: '/dev/full/x' }))).rejects.toMatchObject({ rule: 'folder-missing' });
		expect(readdirSync(folder).filter((name) => name.startsWith('x'))).toEqual([]);
	});

	it('leaves out other backups, and itself', async () => {
		const inside = join(place.directory.folder, 'tonight');
		writeFileSync(join(place.directory.folder, 'yesterday.kreislauf'), 'old');
		const { files } = await writeBackup(order({ path: inside }));
		expect(files.map((file) => file.path)).toEqual(['deliveries/now']);
		rmSync(inside);
		rmSync(join(place.directory.folder, 'yesterday.kreislauf'));
	});

	it('refuses a state that it could not bring back', async () => {
		const link = join(place.directory.deliveries, 'link');
		symlinkSync('/etc/hostname', link);
		await expect(writeBackup(order({ path: join(folder, 'y') }))).rejects.toMatchObject({
			rule: 'state-not-readable',
			detail: { file: 'deliveries/link' }
		});
		rmSync(link);
	});
});
