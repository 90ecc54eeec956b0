/** An installation of an earlier version, opened with today's program. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { headOfTrail, readAs, verifyTrail } from '#domain/audit/server';
import { findLedger } from '#domain/disclosure/server';
import { restoreBackup } from '#platform/backup/restore-backup';
import { verifyBackup } from '#platform/backup/verify-backup';
import { CannotStart } from '#platform/cannot-start';
import { asOwner, sql, type Database } from '#platform/database';
import { appliedMigrations, migrate, migrationFiles } from '#platform/migrate';
import { DATABASE_KINDS, StatePlace } from '../../tests/support/state-place.ts';
import { openInstallation } from './open-installation.ts';

/** The first version that was released, with a person and a trail of its kind. */
const FIRST_RELEASED = migrationFiles().filter(({ name }) => name <= '0006-access.sql');
const HASH = '5bbd7ab0f5d0bbd8bdf1e3a3eb4fd4dc3b45a1a6bbd8a0f0a8b0d0a7d7bd4c3a';
const ROWS = [
	`insert into areas.areas (id, level, name, slug, position) values ('06433', 'county', 'Kreis Groß-Gerau', 'kreis', 1)`,
	`insert into access.people (email, name, password_hash, roles) values ('a@kreis.example', 'A', 'x', '{monitor-editor}')`,
	`insert into monitor.releases (year, revision, actor_id, actor_name, inputs_hash, has_invented_figures, county_id, areas,
		memberships, indicators, sources, rule_sets, changes)
	values (2024, 1, 'operator', 'Befehlszeile', '${HASH}', false, '06433', '[]', '[]', '[]', '[]', '[]', 'null')`,
	`insert into monitor.released_figures (release_id, indicator, area_id, year, basis, period, value, flags, deliveries)
	values (1, 'bevoelkerung', '06433', 2024, 'register', '2024-12-31', 0.1, '{}', '{}')`,
	`insert into disclosure.ledger (release_id, cell, status, rule_set_id, rule_set_version)
	values (1, 'persons', 'shown', 'default', 1), (1, 'few', 'primary', 'default', 1), (1, 'euros', 'shown', null, null)`,
	`insert into audit.entries (recorded_at, actor_id, actor_name, command, detail, previous_hash, hash)
	values ('2026-01-02T03:04:05.678Z', 'operator', 'Befehlszeile', 'access.add-person', '{}', '',
		encode(sha256(convert_to(E'\\n2026-01-02T03:04:05.678Z\\noperator\\naccess.add-person\\n{}', 'UTF8')), 'hex'))`
];

const before = { data: process.env['KREISLAUF_DATA'], url: process.env['DATABASE_URL'] };
let told = '';
const io = { stderr: (text: string): void => void (told += text) };

function setEnvironment(data: string | undefined, url: string | undefined): void {
	if (data === undefined) delete process.env['KREISLAUF_DATA'];
	else process.env['KREISLAUF_DATA'] = data;
	if (url === undefined) delete process.env['DATABASE_URL'];
	else process.env['DATABASE_URL'] = url;
}

const released = async (database: Database): Promise<unknown> =>
	asOwner(database, async (tx) => {
		const figures = await sql`select * from monitor.released_figures`.execute(tx);
		const releases = await sql`select year, changes from monitor.releases where changes = 'null'`.execute(tx);
		return [figures.rows, releases.rows];
	});

describe.each(DATABASE_KINDS)('an installation on %s of the first released version', (kind) => {
	let place: StatePlace;
	let figures: unknown;
	let head: string | null;

	beforeEach(async () => {
		told = '';
		place = await StatePlace.create(kind);
		const database = await place.open();
		await migrate(database, undefined, { only: new Set(FIRST_RELEASED.map(({ name }) => name)) });
		await asOwner(database, async (tx) => {
			for (const statement of ROWS) await sql.raw(statement).execute(tx);
			head = await headOfTrail(tx);
		});
		figures = await released(database);
		await place.close();
		writeFileSync(join(place.directory.deliveries, 'abc'), 'a delivery');
		setEnvironment(place.directory.folder, place.url);
	});
	afterEach(async () => {
		setEnvironment(before.data, before.url);
		await place.remove();
	});

	it('is brought forward once, and its state before is kept and can be brought back', async () => {
		const { database, close } = await openInstallation(io);
		expect(await appliedMigrations(database)).toEqual(migrationFiles());
		expect(await released(database)).toEqual(figures);
		const trail = await verifyTrail(operator, { expected: [head ?? ''] }, { database });
		expect(trail).toMatchObject({ damage: null, expected: [{ entry: { id: 1 } }] });
		expect(await readAs(operator, (tx) => findLedger(tx, 1), database)).toEqual([
			{ cell: 'euros', status: 'shown', ruleSet: null, isAlreadyPublished: false },
			{ cell: 'few', status: 'primary', ruleSet: 'default 1', isAlreadyPublished: false },
			{ cell: 'persons', status: 'shown', ruleSet: 'default 1', isAlreadyPublished: false }
		]);
		await close();

		const backups = join(place.directory.folder, 'backups');
		const [name = '', ...more] = readdirSync(backups);
		expect([name, more]).toEqual([expect.stringMatching(/^before-0007-people-and-rows-.*\.kreislauf$/), []]);
		expect(told).toContain(join(backups, name));
		told = '';
		await (await openInstallation(io)).close();
		expect([told, readdirSync(backups)]).toEqual(['', [name]]);
		const manifest = await verifyBackup(join(backups, name));
		expect(manifest.migrations).toEqual(FIRST_RELEASED);
		expect(manifest.files.map(({ path }) => path)).toEqual(['deliveries/abc']);
		expect(manifest.checkpoints).toEqual({ trail: head });

		const back = await StatePlace.create(kind);
		const { url, directory } = back;
		await restoreBackup({ path: join(backups, name), directory, ...(url !== undefined && { url }) });
		expect(await released(await back.open())).toEqual(figures);
		await back.remove();
	});

	it('stays as it is when its state cannot be kept', async () => {
		writeFileSync(join(place.directory.folder, 'backups'), 'a file where the folder should be');
		const attempt = openInstallation(io);
		await expect(attempt).rejects.toThrow(CannotStart);
		await expect(attempt).rejects.toThrow(/ist gescheitert.*\n.*nichts umgestellt/);
		expect(await appliedMigrations(await place.open())).toEqual(FIRST_RELEASED);
	});
});

describe.each(DATABASE_KINDS)('a fresh installation on %s', (kind) => {
	it('is set up without a backup of nothing', async () => {
		told = '';
		const place = await StatePlace.create(kind);
		setEnvironment(place.directory.folder, place.url);
		try {
			await (await openInstallation(io)).close();
			expect(readdirSync(place.directory.folder)).not.toContain('backups');
			expect(told).toMatch(/^Datenbank eingerichtet/);
		} finally {
			setEnvironment(before.data, before.url);
			await place.remove();
		}
	});

	it('takes up a restore that the machine stopped in', async () => {
		const place = await StatePlace.create(kind);
		setEnvironment(place.directory.folder, place.url);
		try {
			const staging = join(place.directory.folder, 'restoring-x', 'deliveries');
			mkdirSync(staging, { recursive: true });
			writeFileSync(join(staging, 'abc'), 'restored');
			rmSync(place.directory.deliveries, { recursive: true });
			const note = { staging: 'restoring-x', aside: 'before-restore-x', old: [], new: ['deliveries'] };
			writeFileSync(join(place.directory.folder, 'restore.json'), JSON.stringify(note));
			await (await openInstallation(io)).close();
			expect(readdirSync(place.directory.deliveries)).toEqual(['abc']);
		} finally {
			setEnvironment(before.data, before.url);
			await place.remove();
		}
	});
});
