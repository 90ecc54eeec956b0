/**
 * The connection to PostgreSQL breaks, or takes too long, at each moment of a command: it is refused in German, and stands in
 * the trail only if it was stored. Then the program goes on with a new connection.
 */
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operator } from '#domain/access';
import { verifyTrail } from '#domain/audit/server';
import { adoptRuleSet } from '#domain/disclosure/server';
import { openApplicationDatabase, openDatabase, sql, type Database } from '#platform/database';
import { migrate } from '#platform/migrate';
import { issueText } from '#ui/texts/issues.ts';
import { startCuttingProxy, type CuttingProxy } from '../support/cutting-proxy.ts';
import { createPostgresCopies } from '../support/postgres-copies.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const postgres = SERVER ? createPostgresCopies(SERVER) : null;
let proxy: CuttingProxy;
let database: Database;
/** Past the proxy. */
let direct: Database;

beforeAll(async () => {
	if (!postgres) return;
	const url = await postgres.create();
	proxy = await startCuttingProxy(url);
	database = await openApplicationDatabase({ url: proxy.url }, async (owner) => {
		await migrate(owner);
	});
	direct = await openDatabase({ url });
});

afterAll(async () => {
	await Promise.all([database?.destroy(), direct?.destroy()]);
	proxy?.close();
	await postgres?.drop();
});

beforeEach(() => proxy?.cut('never'));

const RULES = {
	id: 'survey',
	legalType: 'survey',
	maxHiddenCount: 2,
	zerosAreSensitive: false,
	protection: 3
} as const;

/** What a person reads; `done` when it was confirmed. */
async function adopt(): Promise<string> {
	const outcome = await adoptRuleSet(operator, RULES, { database });
	return outcome.ok ? 'done' : outcome.issues.map(issueText).join(' ');
}

async function stored(): Promise<{ versions: number; entries: number }> {
	const { rows } = await sql<{ versions: number; entries: number }>`select
		(select count(*) from disclosure.rule_sets where adopted_by <> 'Voreinstellung') as versions,
		(select count(*) from audit.entries) as entries`.execute(direct);
	expect((await verifyTrail(operator, {}, { database: direct })).damage).toBeNull();
	return rows[0] ?? { versions: 0, entries: 0 };
}

/** One change more or not, always with its entry. */
async function expectStored(before: { versions: number; entries: number }, more: 0 | 1): Promise<void> {
	await expect.poll(stored).toEqual({ versions: before.versions + more, entries: before.entries + more });
}

describe.skipIf(!SERVER)('a command (needs TEST_DATABASE_URL)', () => {
	it('whose connection is cut before the commit is said to be open, and was not stored', async () => {
		const before = await stored();
		proxy.cut('before-commit');
		expect(await adopt()).toContain('Ob die Änderung gespeichert ist, steht nicht fest');
		proxy.cut('never');
		await expectStored(before, 0);
		expect(await adopt()).toBe('done');
	});

	it('whose connection is cut while the commit is confirmed is said to be open, and was stored', async () => {
		const before = await stored();
		proxy.cut('after-commit');
		expect(await adopt()).toContain('Ob die Änderung gespeichert ist, steht nicht fest');
		proxy.cut('never');
		await expectStored(before, 1);
		expect(await adopt()).toBe('done');
	});

	it('is refused while there is no database, at once, and done when it is back', async () => {
		const before = await stored();
		proxy.cut('all');
		expect(await adopt()).toContain('Die Datenbank ist zurzeit nicht erreichbar. Es wurde nichts gespeichert.');
		proxy.cut('never');
		await expectStored(before, 0);
		expect(await adopt()).toBe('done');
	});

	it('whose connection PostgreSQL ends while it waits for another one is refused and not stored', async () => {
		const before = await stored();
		const refused = await direct.transaction().execute(async (tx) => {
			await sql`select pg_advisory_xact_lock(hashtext('audit.entries'))`.execute(tx);
			const waiting = adopt();
			await expect
				.poll(async () => {
					const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
						where datname = current_database() and wait_event_type = 'Lock'`.execute(tx);
					return rows.length;
				})
				.toBe(1);
			return waiting;
		});
		expect(refused).toContain('Die Datenbank ist zurzeit nicht erreichbar. Es wurde nichts gespeichert.');
		await expectStored(before, 0);
		expect(await adopt()).toBe('done');
	});

	it('that takes longer than PostgreSQL allows is refused and not stored', async () => {
		const before = await stored();
		const url = new URL(proxy.url);
		url.searchParams.set('options', '-c statement_timeout=200');
		const hurried = await openApplicationDatabase({ url: url.href }, async () => {});
		const outcome = await direct.transaction().execute(async (tx) => {
			await sql`select pg_advisory_xact_lock(hashtext('audit.entries'))`.execute(tx);
			return adoptRuleSet(operator, RULES, { database: hurried });
		});
		expect(outcome.ok ? '' : outcome.issues.map(issueText).join(' ')).toContain(
			'Die Datenbank war zu lange mit anderem beschäftigt. Es wurde nichts gespeichert.'
		);
		await hurried.destroy();
		await expectStored(before, 0);
	});
});
