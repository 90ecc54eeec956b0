/** Loads the assignment of addresses to quarters into the engine: hashes and numbers only. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Issue } from '#domain/audit';
import type { RegisterLayout } from '../../../layout.ts';
import { convertToUtf8 } from '../convert-to-utf8.ts';
import { inspectExtract } from '../inspect-extract.ts';
import { literal } from '../row-query.ts';
import { numberOf, quarterCase } from './detail-query.ts';

const TABLE = 'address_quarters';

export async function loadAssignment(
	path: string,
	options: { connection: DuckDBConnection; folder: string; layout: RegisterLayout; codes: readonly string[] }
): Promise<{ table: string } | { issue: Issue }> {
	const { connection, folder, layout, codes } = options;
	const inspected = inspectExtract(path, layout, ['addressKey', 'quarter']);
	if ('issue' in inspected) return inspected;
	const { extract } = inspected;
	let source = path;
	if (!extract.encoding.startsWith('utf-8')) {
		source = join(folder, 'assignment.csv');
		await convertToUtf8(path, extract.encoding, source);
	}
	const columns = Array.from({ length: extract.headCount }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
	const quote = literal(extract.isQuoted ? '"' : '');
	const [address, quarter] = [`c${extract.columns.addressKey}`, `c${extract.columns.quarter}`];
	try {
		// An address in two quarters goes to the first by key, whatever the order of the file.
		await connection.run(`create or replace temp table ${TABLE} as
			select ${numberOf(address)} as address, min(${quarterCase(quarter, codes)}) as quarter
			from read_csv(${literal(source)}, columns = {${columns}}, auto_detect = false, header = false, skip = 1,
				delim = ${literal(layout.delimiter)}, quote = ${quote}, escape = ${quote}, null_padding = true, compression = 'none')
			where ${address} is not null and ${quarterCase(quarter, codes)} > 0 group by all`);
	} catch {
		return { issue: { rule: 'file-unreadable', level: 'error', file: extract.name, detail: { row: 'unbekannt' } } };
	}
	return { table: TABLE };
}
