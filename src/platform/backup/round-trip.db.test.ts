import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, sql, type Database } from '#platform/database';
import { migrate } from '#platform/migrate';
import { DATABASE_KINDS, StatePlace, type DatabaseKind } from '../../../tests/support/state-place.ts';
import type { Manifest } from './manifest.ts';
import { restoreBackup, type RestoredBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-round-trip-'));
const migrations = join(folder, 'migrations');
const MANY = 100_000;

/** Values that a careless way would change: more digits than a double has, microseconds, a jsonb `null`, no value at all. */
const SCHEMA = `
create schema things;
create table things.kinds (id text primary key, parent text references things.kinds deferrable);
create table things.everything (
	id bigint generated always as identity primary key,
	kind text not null references things.kinds,
	amount numeric,
	fixed numeric(30, 10),
	share double precision,
	small real,
	big bigint,
	day date,
	moment timestamptz,
	local timestamp,
	span interval,
	document jsonb,
	raw json,
	texts text[],
	numbers bigint[],
	grid integer[],
	documents jsonb[],
	bytes bytea,
	word varchar(40),
	code char(5),
	id_of uuid,
	flag boolean,
	range daterange,
	address inet,
	"odd ""name""" text,
	doubled numeric generated always as (amount * 2) stored
);
comment on constraint everything_kind_fkey on things.everything is 'It''s kept.';
create table things.many (id integer primary key, kind text not null references things.kinds, value numeric not null, note text);
create table things.nothing (id integer primary key);
insert into things.kinds values ('preset', null);
create function things.refuse() returns trigger language plpgsql as $$
begin
	raise exception 'append only';
end
$$;
create trigger many_frozen before update or delete on things.many for each row execute function things.refuse();
create trigger many_closed before insert on things.many for each row when (new.id < 0) execute function things.refuse();
alter table things.many enable row level security;
`;

const ROWS = `
insert into things.kinds values ('b', 'a'), ('a', null);
delete from things.kinds where id = 'preset';
insert into things.everything (kind, amount, fixed, share, small, big, day, moment, local, span, document, raw, texts,
	numbers, grid, documents, bytes, word, code, id_of, flag, range, address, "odd ""name""")
values
	('a', 123456789012345678901234567890.12345678901234567890, 1.5000000000, 0.1, 0.1, 9223372036854775807, '2024-02-29',
		'2024-03-31 01:59:59.123456+02', '2024-10-27 02:30:00.000001', '1 mon 2 days 03:04:05.000006',
		'{"b": 1.10, "a": [null, "ä\\\\n\\u2028", 1e400]}', '{"z" :  1, "a": 2 }', '{NULL,"NULL","","a,b","„ä“"}', '{1,NULL}',
		'[2:3][1:2]={{1,2},{3,4}}', array['null'::jsonb, null], '\\x00ff0a0d5c', 'Groß-Gerau 🏘', 'ab',
		'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', true, '[2024-01-01,2025-01-01)', '::1', E'line\\nbreak\\ttab\\\\ \\u00a0'),
	('a', 'NaN', 0, '-0', 'Infinity', -1, '-infinity', 'infinity', '0044-03-15 12:00:00 BC', '-1 year', 'null', 'null', '{}',
		'{}', '{}', '{}', '', '', '', null, false, 'empty', '10.0.0.0/8', ''),
	('b', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
		null, null, null, null);
insert into things.many select n, case when n % 2 = 0 then 'a' else 'b' end, n / 7.0, repeat(chr(65 + n % 26), n % 50)
	from generate_series(1, ${MANY}) n;
`;

/** Every row in a form that PostgreSQL writes itself, apart from all that the backup does. */
async function contentsOf(database: Database): Promise<Record<string, unknown>> {
	return asOwner(database, async (tx) => {
		await sql`set local timezone = 'Europe/Berlin'`.execute(tx);
		const found: Record<string, unknown> = {};
		for (const table of ['things.kinds', 'things.everything', 'things.many', 'things.nothing', 'platform.migrations']) {
			const { rows } = await sql<{
				all: string;
			}>`select coalesce(count(*) || ' ' || md5(string_agg(line, E'\n' order by line
				collate "C")), 'none') as all from (select ${sql.id('t')}::text as line from ${sql.table(table)} t) lines`.execute(tx);
			found[table] = rows[0]?.all;
		}
		const rows = await sql<{ line: string }>`select e::text as line from things.everything e order by id`.execute(tx);
		found['lines'] = rows.rows.map(({ line }) => line);
		return found;
	});
}

async function execute(database: Database, text: string): Promise<void> {
	await asOwner(database, async (tx) => {
		for (const statement of text.split(/;\n/)) if (statement.trim()) await sql.raw(statement).execute(tx);
	});
}

beforeAll(() => {
	mkdirSync(migrations);
	writeFileSync(join(migrations, '0001-things.sql'), SCHEMA);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(DATABASE_KINDS)('a backup of %s', (from) => {
	const path = join(folder, `${from}.kreislauf`);
	let source: StatePlace;
	let before: Record<string, unknown>;
	let manifest: Manifest;

	beforeAll(async () => {
		source = await StatePlace.create(from);
		const database = await source.open();
		await migrate(database, migrations);
		await execute(database, ROWS);
		before = await contentsOf(database);
		writeFileSync(join(source.directory.deliveries, 'abc'), 'a delivery');
		mkdirSync(join(source.directory.folder, 'more', 'ünder'), { recursive: true });
		writeFileSync(join(source.directory.folder, 'more', 'ünder', 'empty'), '');
		writeFileSync(join(source.directory.folder, 'lock'), 'not part of the state');
		manifest = await writeBackup({
			database,
			dataFolder: source.directory.folder,
			path,
			checkpoints: async () => ({ mark: 'here' })
		});
		await source.close();
	});
	afterAll(() => source.remove());

	it('tells what it holds', () => {
		expect(manifest.tables.map(({ schema, name, rows }) => [`${schema}.${name}`, rows])).toEqual([
			['platform.migrations', 1],
			['things.everything', 3],
			['things.kinds', 2],
			['things.many', MANY],
			['things.nothing', 0]
		]);
		expect(manifest.files.map((file) => [file.path, file.bytes])).toEqual([
			['deliveries/abc', 10],
			['more/ünder/empty', 0]
		]);
		expect(manifest.checkpoints).toEqual({ mark: 'here' });
	});

	describe.each(DATABASE_KINDS)('restored into %s', (into: DatabaseKind) => {
		let place: StatePlace;
		let database: Database;
		let restored: RestoredBackup;

		beforeAll(async () => {
			place = await StatePlace.create(into);
			restored = await restoreBackup({
				path,
				directory: place.directory,
				migrationsFolder: migrations,
				...(place.url !== undefined && { url: place.url })
			});
			database = await place.open();
		});
		afterAll(() => place.remove());

		it('is the same to the last digit', async () => {
			expect(await contentsOf(database)).toEqual(before);
			expect(restored).toMatchObject({ setAside: null, migrated: [], manifest: { checkpoints: { mark: 'here' } } });
		});

		it('tells a jsonb null from no value', async () => {
			const { rows } = await sql<{ id: number }>`select id from things.everything where document = 'null'
				union all select id from things.everything where document is null`.execute(database);
			expect(rows.map(({ id }) => id)).toEqual([2, 3]);
		});

		it('has its files back', () => {
			expect(readFileSync(join(place.directory.deliveries, 'abc'), 'utf8')).toBe('a delivery');
			expect(readFileSync(join(place.directory.folder, 'more', 'ünder', 'empty'), 'utf8')).toBe('');
		});

		it('goes on counting where it was', async () => {
			const { rows } = await sql<{ id: number }>`
				insert into things.everything (kind) values ('a') returning id`.execute(database);
			expect(rows).toEqual([{ id: 4 }]);
		});

		it('refuses again what the rules of its tables refuse', async () => {
			const attempt = (statement: string): Promise<unknown> => execute(database, statement);
			await expect(attempt(`insert into things.everything (kind) values ('unknown')`)).rejects.toThrow(/foreign key/);
			await expect(attempt(`delete from things.kinds where id = 'a'`)).rejects.toThrow(/foreign key/);
			await expect(attempt(`delete from things.many where id = 1`)).rejects.toThrow(/append only/);
			await expect(attempt(`insert into things.many values (-1, 'a', 1)`)).rejects.toThrow(/append only/);
			const { rows } = await sql<{ comment: string; deferrable: boolean }>`
				select obj_description(oid, 'pg_constraint') as comment from pg_constraint where conname = 'everything_kind_fkey'
			`.execute(database);
			expect(rows).toEqual([{ comment: "It's kept." }]);
			const { rows: keys } = await sql`select conname from pg_constraint where contype = 'f' and condeferrable`.execute(
				database
			);
			expect(keys).toEqual([{ conname: 'kinds_parent_fkey' }]);
		});
	});

	it('is brought forward when the program knows more', async () => {
		const newer = join(folder, `newer-${from}`);
		mkdirSync(newer);
		writeFileSync(join(newer, '0001-things.sql'), SCHEMA);
		writeFileSync(
			join(newer, '0002-more.sql'),
			`alter table things.many add column half numeric;\nupdate things.nothing set id = id;\nalter table things.many disable trigger many_frozen;\nupdate things.many set half = value / 2;\nalter table things.many enable trigger many_frozen;\n`
		);
		const place = await StatePlace.create(from);
		try {
			const { migrated } = await restoreBackup({
				path,
				directory: place.directory,
				migrationsFolder: newer,
				...(place.url !== undefined && { url: place.url })
			});
			expect(migrated).toEqual(['0002-more.sql']);
			const { rows } = await sql<{ n: number }>`
				select count(*) as n from things.many where half = value / 2`.execute(await place.open());
			expect(rows).toEqual([{ n: MANY }]);
		} finally {
			await place.remove();
		}
	});
});
