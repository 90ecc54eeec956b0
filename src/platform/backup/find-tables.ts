/**
 * What the database holds, from its catalogue: every ordinary table and sequence of every schema except the database's
 * own and those of extensions. A table that a later migration adds is in the next backup without anybody thinking of it.
 */
import { sql, type DatabaseTransaction } from '#platform/database';
import type { Manifest } from './manifest.ts';

export type FoundTable = {
	readonly schema: string;
	readonly name: string;
	/** Those that can be written: all but the generated ones. */
	readonly columns: readonly FoundColumn[];
};

export type FoundColumn = {
	readonly name: string;
	readonly type: string;
	/**
	 * Numbers, texts and times travel as JSON. All else travels as the text that PostgreSQL itself writes and reads, for
	 * JSON would lose something: a jsonb `null` could not be told from no value, nor where an array begins.
	 */
	readonly isPlain: boolean;
};

const PLAIN = [
	'bool',
	'int2',
	'int4',
	'int8',
	'float4',
	'float8',
	'numeric',
	'text',
	'date',
	'timestamp',
	'timestamptz'
];

const ours = sql`space.nspname not like 'pg\\_%' and space.nspname <> 'information_schema' and not exists (
	select from pg_catalog.pg_depend
	where classid = 'pg_catalog.pg_class'::regclass and objid = class.oid and deptype = 'e'
)`;

export async function findTables(tx: DatabaseTransaction): Promise<FoundTable[]> {
	const { rows } = await sql<{ schema: string; name: string; columns: string }>`
		select space.nspname::text as schema, class.relname::text as name, (
			select coalesce(json_agg(json_build_object(
				'name', attname,
				'type', format_type(atttypid, atttypmod),
				'isPlain', typname = any (${PLAIN}::text[]) and typnamespace = 'pg_catalog'::regnamespace
			) order by attnum), '[]')::text
			from pg_catalog.pg_attribute column_ join pg_catalog.pg_type type on type.oid = column_.atttypid
			where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
		) as columns
		from pg_catalog.pg_class class join pg_catalog.pg_namespace space on space.oid = class.relnamespace
		where class.relkind = 'r' and ${ours}
		order by 1, 2`.execute(tx);
	return rows.map(({ columns, ...table }) => ({ ...table, columns: JSON.parse(columns) as FoundColumn[] }));
}

/** Where each counter stands. Counters are not part of a snapshot: one may stand higher than the rows, never lower. */
export async function findSequences(tx: DatabaseTransaction): Promise<Manifest['sequences']> {
	const { rows } = await sql<{ schema: string; name: string }>`
		select space.nspname::text as schema, class.relname::text as name
		from pg_catalog.pg_class class join pg_catalog.pg_namespace space on space.oid = class.relnamespace
		where class.relkind = 'S' and ${ours}
		order by 1, 2`.execute(tx);
	const sequences: Manifest['sequences'] = [];
	for (const { schema, name } of rows) {
		const state = await sql<{ lastValue: string; isCalled: boolean }>`
			select last_value::text as "lastValue", is_called as "isCalled" from ${sql.id(schema, name)}`.execute(tx);
		for (const row of state.rows) sequences.push({ schema, name, ...row });
	}
	return sequences;
}

/** Whether anything at all has been created in the database. */
export async function isEmptyDatabase(tx: DatabaseTransaction): Promise<boolean> {
	const { rows } = await sql`
		select from pg_catalog.pg_class class join pg_catalog.pg_namespace space on space.oid = class.relnamespace
		where ${ours} limit 1`.execute(tx);
	return rows.length === 0;
}
