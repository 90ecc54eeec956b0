/**
 * What permission and row-level security cost: the program's own queries in the name of a person who may, against the same
 * queries by the owner, past all policies. In turns; the median of many runs counts.
 */
import { operator, type Actor } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { findDeliveries, findFacts } from '#domain/intake/server';
import { findWorkingFigures } from '#domain/monitor/server';
import { asOwner, sql, type Database, type Queryable } from '#platform/database';
import { openTestDatabase } from '#platform/test-database';
import { type BenchResult } from './bench-result.ts';

const editor: Actor = { id: 'person:1', name: 'Redaktion', roles: ['monitor-editor'] };
const TURNS = 60;

export default async function bench(): Promise<BenchResult[]> {
	const { database, close } = await openTestDatabase();
	try {
		await fill(database);
		const queries: Record<string, (tx: Queryable) => Promise<unknown>> = {
			'50 deliveries': (tx) => findDeliveries(tx, { limit: 50 }),
			'2,000 facts of 40,000': (tx) => findFacts(tx, { measures: ['births'], years: [2015] }),
			'10,000 working figures': (tx) => findWorkingFigures(tx)
		};
		const results: BenchResult[] = [];
		for (const [name, query] of Object.entries(queries)) results.push(await compare(database, name, query));
		return results;
	} finally {
		await close();
	}
}

async function compare(
	database: Database,
	name: string,
	query: (tx: Queryable) => Promise<unknown>
): Promise<BenchResult> {
	const secured: number[] = [];
	const bare: number[] = [];
	for (let turn = 0; turn < TURNS; turn++) {
		secured.push(await milliseconds(() => readAs(editor, query, database)));
		bare.push(await milliseconds(() => asOwner(database, query)));
	}
	const [value, baseline] = [median(secured), median(bare)];
	return {
		name: `row-level security, ${name}`,
		value,
		unit: 'ms',
		baseline,
		ratio: Math.round((value / baseline) * 1000) / 1000
	};
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

function median(values: readonly number[]): number {
	return Math.round((values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0) * 1000) / 1000;
}

/** 200 deliveries, 40,000 observations of 20 years, 10,000 working figures. */
function fill(database: Database): Promise<void> {
	return asOwner(database, async (tx) => {
		await sql`insert into areas.areas (id, level, name, slug, position)
			select '06433' || lpad(n::text, 3, '0'), 'municipality', n::text, n::text, n from generate_series(1, 100) n`.execute(
			tx
		);
		await sql`insert into intake.deliveries (file_name, sha256, size_bytes, stored_path, format, publisher, table_code, title,
				encoding, actor_id, actor_name, is_invented, status, preview)
			select 'datei.csv', lpad(n::text, 64, '0'), 1, 'x', 'plain', 'Amt', 'T', 'Tabelle ' || n, 'utf-8', ${operator.id},
				'Befehlszeile', true, 'accepted', '{"changes":[],"findings":[]}' from generate_series(1, 200) n`.execute(tx);
		await sql`insert into intake.observations (delivery_id, row_number, column_number, area_printed, area_name, heads,
				row_dimensions, period_printed, value_printed, status_printed, cell, measure, area_id, dimensions, basis, period,
				year, value, status, revision)
			select 1, n, 1, '', '', '', '', '', n, 'number', 'cell ' || n, 'births', '06433' || lpad((n % 100 + 1)::text, 3, '0'),
				'age=' || (n / 2000), 'official', '2015', 2000 + n % 20, n, 'number', 1 from generate_series(1, 40000) n`.execute(tx);
		await sql`insert into monitor.working_figures (indicator, area_id, year, basis, period, value, flags, deliveries)
			select 'i' || (n / 2000), '06433' || lpad((n % 100 + 1)::text, 3, '0'), 2000 + (n / 100) % 20, 'official', '2015', n, '{}',
				'{1}' from generate_series(0, 9999) n`.execute(tx);
		for (const table of ['intake.deliveries', 'intake.observations', 'monitor.working_figures'])
			await sql.raw(`analyze ${table}`).execute(tx);
	});
}

if (process.argv[1] === import.meta.filename) for (const one of await bench()) console.log(JSON.stringify(one));
