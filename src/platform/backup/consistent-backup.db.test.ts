/** A backup that is taken while others write shows one moment, not several. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { asOwner, sql, type Database } from '#platform/database';
import { migrate } from '#platform/migrate';
import { DATABASE_KINDS, StatePlace } from '../../../tests/support/state-place.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-consistent-'));
const migrations = join(folder, 'migrations');
mkdirSync(migrations);
// The ends of the alphabet, with much to read between them: what moves from one to the other meanwhile would show.
writeFileSync(
	join(migrations, '0001-money.sql'),
	`create schema a_first;
create schema m_middle;
create schema z_last;
create table a_first.accounts (id integer primary key, amount integer not null);
create table m_middle.ballast (id integer primary key, text text not null);
create table z_last.accounts (id integer primary key, amount integer not null);
create table z_last.letters (sha256 text primary key);
`
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACCOUNTS = 20;
const SUM = ACCOUNTS * 2 * 1000;

/** Moves money and hands in letters, each with its file, until told to stop. */
async function write(database: Database, deliveries: string, isDone: () => boolean): Promise<number> {
	let writes = 0;
	while (!isDone()) {
		writes += 1;
		const bytes = `letter ${writes}`;
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const [from, to] = writes % 2 === 0 ? ['a_first', 'z_last'] : ['z_last', 'a_first'];
		await asOwner(database, async (tx) => {
			await sql`update ${sql.id(from ?? '', 'accounts')} set amount = amount - 7 where id = ${writes % ACCOUNTS}`.execute(
				tx
			);
			await sql`update ${sql.id(to ?? '', 'accounts')} set amount = amount + 7 where id = ${(writes * 3) % ACCOUNTS}`.execute(
				tx
			);
			await sql`insert into z_last.letters values (${sha256})`.execute(tx);
			// As intake does: beside its place first, in its place before the row counts.
			writeFileSync(join(deliveries, `${sha256}.unfinished`), bytes);
			renameSync(join(deliveries, `${sha256}.unfinished`), join(deliveries, sha256));
		});
		await setTimeout(1);
	}
	return writes;
}

describe.each(DATABASE_KINDS)('a backup of %s while others write', (kind) => {
	it('holds every sum, and a file for every row', async () => {
		const place = await StatePlace.create(kind);
		const { directory } = place;
		const database = await place.open();
		await migrate(database, migrations);
		await asOwner(database, async (tx) => {
			for (const schema of ['a_first', 'z_last']) {
				await sql`insert into ${sql.id(schema, 'accounts')} select n, 1000 from generate_series(0, ${sql.lit(ACCOUNTS - 1)}) n`.execute(
					tx
				);
			}
			await sql`insert into m_middle.ballast select n, repeat('x', 100) from generate_series(1, 30000) n`.execute(tx);
		});
		let isDone = false;
		const writing = write(database, directory.deliveries, () => isDone);
		const path = join(folder, `${kind}.kreislauf`);
		const letters: number[] = [];
		for (let round = 0; round < 3; round += 1) {
			await setTimeout(50);
			const { tables, files } = await writeBackup({ database, dataFolder: directory.folder, path, replace: true });
			letters.push(tables.find(({ name }) => name === 'letters')?.rows ?? -1);
			expect(files.length).toBeGreaterThanOrEqual(letters.at(-1) ?? 0);
		}
		isDone = true;
		const writes = await writing;
		await place.remove();
		expect(letters[0]).toBeGreaterThan(0);
		expect(letters[2]).toBeGreaterThan(letters[0] ?? 0);
		expect(writes).toBeGreaterThanOrEqual(letters[2] ?? 0);

		const restored = await StatePlace.create(kind);
		const { url } = restored;
		const { manifest } = await restoreBackup({
			path,
			directory: restored.directory,
			migrationsFolder: migrations,
			...(url !== undefined && { url })
		});
		const copy = await restored.open();
		const sum = await sql<{ sum: number }>`select (select sum(amount) from a_first.accounts)
			+ (select sum(amount) from z_last.accounts) as sum`.execute(copy);
		expect(sum.rows).toEqual([{ sum: SUM }]);
		const kept = new Map(manifest.files.map((file) => [file.path, file.sha256]));
		const rows = await sql<{ sha256: string }>`select sha256 from z_last.letters`.execute(copy);
		expect(rows.rows.filter(({ sha256 }) => kept.get(`deliveries/${sha256}`) !== sha256)).toEqual([]);
		await restored.remove();
	});
});
