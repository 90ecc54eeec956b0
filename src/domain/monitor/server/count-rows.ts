/** Released counts as rows and back: one row holds a part of a measure with all its areas, so that 60,000 counts are 3,000 rows. */
import type { Basis, CountRow, ReleasedCountRow } from '#domain/disclosure';
import { readmitCounts } from '#domain/disclosure/server';
import type { Flag, MissingReason } from '#domain/statistics';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';
import { toValue } from './figure-rows.ts';

const AT_ONCE = 1000;

export type CountTable = 'released_counts' | 'evaluation_counts';
const tableOf = (table: CountTable) => sql.raw(`monitor.${table}`);
const keyOf = (table: CountTable) => sql.raw(table === 'released_counts' ? 'release_id' : 'evaluation_id');

export async function insertCounts(
	tx: DatabaseTransaction,
	publication: number,
	counts: readonly ReleasedCountRow[],
	table: CountTable = 'released_counts'
): Promise<void> {
	for (let first = 0; first < counts.length; first += AT_ONCE) {
		const rows = counts.slice(first, first + AT_ONCE).map(toRow);
		await sql`insert into ${tableOf(table)} (${keyOf(table)}, measure, basis, year, part, period, deliveries, areas,
				counts, why, flags)
			select ${publication}::bigint, r.measure, r.basis, r.year, r.part, r.period,
				array(select jsonb_array_elements_text(r.deliveries)::bigint), array(select jsonb_array_elements_text(r.areas)),
				array(select jsonb_array_elements_text(r.counts)::double precision),
				array(select jsonb_array_elements_text(r.why)), array(select jsonb_array_elements_text(r.flags))
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (measure text, basis text, year integer, part text,
				period text, deliveries jsonb, areas jsonb, counts jsonb, why jsonb, flags jsonb)`.execute(tx);
	}
}

function toRow({ counts, ...row }: CountRow): Record<string, unknown> {
	return {
		...row,
		counts: counts.map((count) => (count.kind === 'number' ? count.value : null)),
		why: counts.map((count) => (count.kind === 'missing' ? count.why : null)),
		flags: counts.map((count) => (count.kind === 'number' ? count.flags.join(' ') : ''))
	};
}

type Row = readonly [
	measure: string,
	basis: Basis,
	year: number,
	part: string,
	period: string,
	deliveries: readonly number[],
	areas: readonly string[],
	counts: readonly (number | null)[],
	why: readonly (MissingReason | null)[],
	flags: readonly string[]
];

/** One JSON text for all rows, as for figures. In the order of measure, basis, year and part. */
export async function readCounts(
	database: Queryable,
	publication: number,
	table: CountTable = 'released_counts'
): Promise<ReleasedCountRow[]> {
	const { rows } = await sql<{
		counts: string | null;
	}>`select json_agg(json_build_array(measure, basis, year, part, period,
			deliveries, areas, counts, why, flags) order by measure, basis, year, part)::text as counts
		from ${tableOf(table)} where ${keyOf(table)} = ${publication}`.execute(database);
	return readmitCounts(
		(JSON.parse(rows[0]?.counts ?? '[]') as Row[]).map(
			([measure, basis, year, part, period, deliveries, areas, counts, why, flags]) => ({
				measure,
				basis,
				year,
				part,
				period,
				deliveries,
				areas,
				counts: counts.map((count, index) =>
					toValue(count, why[index] ?? null, (flags[index] || null)?.split(' ') as Flag[] | undefined)
				)
			})
		)
	);
}
