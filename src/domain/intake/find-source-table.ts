import type { FileFormat } from './recognised-file.ts';
import type { SourceTable } from './source-table.ts';

/**
 * The mapping for a recognised file. Files that print our own measures are found by their format; an ffcsv by the
 * statistic its table belongs to; everything else by the table's code.
 */
export function findSourceTable(
	tables: readonly SourceTable[],
	file: { readonly format: FileFormat; readonly table: string }
): SourceTable | undefined {
	const ofFormat = tables.filter((table) => table.format === file.format);
	const harmonised = ofFormat.filter((table) => table.isHarmonised);
	if (harmonised.length > 0) return harmonised.find((table) => table.table === file.table) ?? harmonised[0];
	const exact = [
		...ofFormat,
		...tables.filter((table) => table.format === undefined && file.format !== 'genesis-ffcsv')
	];
	return (
		exact.find((table) => table.table === file.table) ??
		ofFormat.find((table) => file.table.startsWith(`${table.table}-`))
	);
}
