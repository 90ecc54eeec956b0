/**
 * The second wall: every table is tried with every role, past all queries of the program, and compared with the table of
 * permissions that people read (`docs/permissions.md`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, operator, reachOf, ROLES, serviceActor, SERVICES, TABLE_ACCESS, type Actor } from '#domain/access';
import { transactionAs } from '#domain/audit/server';
import { asOwner, sql, type Database, type DatabaseTransaction } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { OWN_AREA, OWN_PERSON, TABLE_ROWS, type Row } from './support/table-rows.ts';

const actors: readonly Actor[] = [
	...(Object.keys(ROLES) as (keyof typeof ROLES)[]).map((role) => ({
		id: `person:${OWN_PERSON}`,
		name: role,
		roles: [role],
		areas: [OWN_AREA]
	})),
	...(Object.keys(SERVICES) as (keyof typeof SERVICES)[]).map((service) => ({
		...serviceActor(service),
		name: service
	})),
	anonymous,
	operator
];
const tables = Object.keys(TABLE_ROWS);

let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
	({ database, close } = await openTestDatabase());
});
afterAll(() => close());

test('every table of the program is listed, is under row-level security, and belongs to nobody who serves requests', async () => {
	const { rows } = await asOwner(database, (tx) =>
		sql<{ name: string; secured: boolean; owner: string }>`select schemaname || '.' || tablename as name,
				rowsecurity as secured, tableowner as owner
			from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(tx)
	);
	expect(rows.map(({ name }) => name)).toEqual(Object.keys(TABLE_ACCESS).toSorted());
	expect(tables.toSorted()).toEqual(Object.keys(TABLE_ACCESS).toSorted());
	expect(rows.filter(({ secured }) => !secured)).toEqual([]);
	expect(rows.filter(({ owner }) => owner === 'kreislauf_app')).toEqual([]);
	const asked = await sql<{ name: string }>`select current_user as name`.execute(database);
	expect(asked.rows).toEqual([{ name: 'kreislauf_app' }]);
});

test('only migrations, backups and what prepares a database work past the policies', () => {
	const allowed =
		/^src\/(platform\/(database|migrate|test-database|backup\/|.*test)|cli\/(open-installation|commands\/(backup|restore)))/;
	const past = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((path) => `src/${path}`)
		.filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/test-[^/]+$/.test(path) && !allowed.test(path))
		.filter((path) => /\b(asOwner|openDatabase)\(|set (local )?role|reset role/.test(readFileSync(path, 'utf8')));
	expect(past).toEqual([]);
});

test('a confidential table answers nobody who has not been named', async () => {
	await inVain(async (owner) => {
		await insert(owner, 'intake.observations', TABLE_ROWS['intake.observations']?.foreign ?? {});
		await sql`set local role kreislauf_app`.execute(owner);
		await sql`savepoint before`.execute(owner);
		await expect(sql`select * from intake.observations`.execute(owner)).rejects.toThrow(/Nobody has been named/);
		await sql`rollback to savepoint before`.execute(owner);
	});
});

describe.each(actors)('$name', (actor) => {
	test.each(tables)('reaches of %s exactly the rows that the table of permissions says', async (table) => {
		const rows = TABLE_ROWS[table];
		const access = TABLE_ACCESS[table];
		if (!rows || !access) throw new Error(`${table} has no line.`);
		const said = {
			read: reachOf(access.read, actor),
			insert: reachOf(access.insert, actor),
			update: reachOf(access.update, actor),
			delete: reachOf(access.delete, actor)
		};
		await inVain(async (owner) => {
			await clear(owner, table);
			const both = [rows.own(actor.id), rows.foreign];
			for (const row of both) await insert(owner, table, row);
			const tried = {
				read: await reached(
					owner,
					actor,
					async (tx) => (await sql`select 1 from ${sql.raw(table)}`.execute(tx)).rows.length
				),
				update: await reached(owner, actor, (tx) =>
					changed(tx, sql`update ${sql.raw(table)} set ${column(both)} = ${column(both)}`)
				),
				delete: await reached(owner, actor, (tx) => changed(tx, sql`delete from ${sql.raw(table)}`)),
				// Last, for it empties the table.
				insert: await insertReach(owner, actor, table, rows)
			};
			expect(tried).toEqual(said);
		});
	});
});

class Undone extends Error {}

/** As the owner, in a transaction that leaves nothing behind. */
async function inVain(work: (tx: DatabaseTransaction) => Promise<void>): Promise<void> {
	await asOwner(database, async (tx) => {
		await sql`set local session_replication_role = replica`.execute(tx); // no foreign keys, no triggers: only policies count
		await work(tx);
		throw new Undone();
	}).catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error;
	});
}

/** What `work` can do as the program in the actor's name: its number of rows, and 0 where the database forbids it. */
async function tryAs(
	owner: DatabaseTransaction,
	actor: Actor,
	work: (tx: DatabaseTransaction) => Promise<number>
): Promise<number> {
	await sql`savepoint before`.execute(owner);
	try {
		await sql`set local role kreislauf_app`.execute(owner);
		return await transactionAs(actor, work, owner);
	} catch (error) {
		if (error instanceof Error && /permission denied|row-level security/.test(error.message)) return 0;
		throw error;
	} finally {
		await sql`rollback to savepoint before`.execute(owner);
	}
}

async function reached(
	owner: DatabaseTransaction,
	actor: Actor,
	work: (tx: DatabaseTransaction) => Promise<number>
): Promise<'all' | 'own' | 'none'> {
	return (['none', 'own', 'all'] as const)[await tryAs(owner, actor, work)] ?? 'all';
}

async function insertReach(
	owner: DatabaseTransaction,
	actor: Actor,
	table: string,
	{ own, foreign }: { own: (actorId: string) => Row; foreign: Row }
): Promise<'all' | 'own' | 'none'> {
	const may = async (row: Row): Promise<boolean> =>
		(await tryAs(owner, actor, async (tx) => {
			await insert(tx, table, row);
			return 1;
		})) === 1;
	await clear(owner, table);
	if (await may(foreign)) return 'all';
	return (await may(own(actor.id))) ? 'own' : 'none';
}

async function clear(owner: DatabaseTransaction, table: string): Promise<void> {
	await sql`delete from ${sql.raw(table)}`.execute(owner);
}

async function insert(tx: DatabaseTransaction, table: string, row: Row): Promise<void> {
	const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
	await sql`insert into ${sql.raw(table)} (${columns}) overriding system value
		select ${columns} from jsonb_populate_record(null::${sql.raw(table)}, ${JSON.stringify(row)}::jsonb)`.execute(tx);
}

async function changed(tx: DatabaseTransaction, statement: ReturnType<typeof sql>): Promise<number> {
	const { numAffectedRows } = await statement.execute(tx);
	return Number(numAffectedRows ?? 0);
}

/** A column that may be written: no identity, the last one that the rows name. */
function column([row]: readonly Row[]): ReturnType<typeof sql.ref> {
	return sql.ref(Object.keys(row ?? {}).at(-1) ?? '');
}
