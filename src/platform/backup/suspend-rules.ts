/**
 * Takes foreign keys and triggers away while rows come in in any order, and puts them back as the catalogue had them.
 * Adding a foreign key checks every row, so a backup with a loose end is refused.
 */
import { sql, type DatabaseTransaction } from '#platform/database';

type ForeignKey = { table: string; name: string; definition: string; comment: string | null };
type Trigger = { table: string; name: string; state: string };

const ENABLE: Readonly<Record<string, string>> = { O: 'enable', A: 'enable always', R: 'enable replica' };

/** The returned function puts them back. */
export async function suspendRules(tx: DatabaseTransaction): Promise<() => Promise<void>> {
	const keys = await sql<ForeignKey>`
		select conrelid::regclass::text as table, quote_ident(conname) as name,
			pg_get_constraintdef(oid) as definition, quote_literal(obj_description(oid, 'pg_constraint')) as comment
		from pg_catalog.pg_constraint
		where contype = 'f' and conparentid = 0
		order by oid`.execute(tx);
	const triggers = await sql<Trigger>`
		select tgrelid::regclass::text as table, quote_ident(tgname) as name, tgenabled::text as state
		from pg_catalog.pg_trigger
		where not tgisinternal and tgparentid = 0 and tgenabled <> 'D'
		order by oid`.execute(tx);
	const run = async (statement: string): Promise<void> => void (await sql.raw(statement).execute(tx));
	for (const { table, name } of keys.rows) await run(`alter table ${table} drop constraint ${name}`);
	for (const { table, name } of triggers.rows) await run(`alter table ${table} disable trigger ${name}`);
	return async () => {
		for (const { table, name, definition, comment } of keys.rows) {
			await run(`alter table ${table} add constraint ${name} ${definition}`);
			if (comment !== null) await run(`comment on constraint ${name} on ${table} is ${comment}`);
		}
		for (const { table, name, state } of triggers.rows) {
			await run(`alter table ${table} ${ENABLE[state] ?? 'enable'} trigger ${name}`);
		}
	};
}
