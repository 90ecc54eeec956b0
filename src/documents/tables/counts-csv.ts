/** All released counts of an edition as one CSV for researchers, a count a line. Hidden ones have a status and no number. */
import type { Edition, ReleasedCounts } from '#domain/monitor';
import { findMeasure } from '#domain/intake';
import { formatValue, statusInWords } from '#ui/texts/format-value.ts';
import { BASIS_NAMES, exactNumber } from '../open-data/columns.ts';
import { writeCsv } from '../open-data/csv.ts';
import { statusCode } from '../open-data/status-code.ts';

const HEADS = [
	'merkmal',
	'merkmal_name',
	'gliederung',
	'gebiet',
	'gebiet_name',
	'jahr',
	'zeitraum',
	'grundlage',
	'anzahl',
	'status',
	'zeichen',
	'sdmx_status',
	'lieferungen',
	'ausgabe'
];

export function countsCsv(edition: Edition, counts: ReleasedCounts): string {
	const names = new Map(edition.areas.map(({ id, name }) => [id as string, name]));
	const { year, revision } = edition.release;
	const rows: (string | number | null)[][] = [HEADS];
	for (const row of counts.rows)
		row.counts.forEach((count, index) => {
			const area = row.areas[index] ?? '';
			rows.push([
				row.measure,
				findMeasure(row.measure)?.name ?? row.measure,
				row.part,
				area,
				names.get(area) ?? '',
				row.year,
				row.period,
				BASIS_NAMES[row.basis],
				count.kind === 'number' ? exactNumber(count.value) : null,
				statusInWords(count),
				formatValue(count, 0).signs.join(' '),
				statusCode(count),
				row.deliveries.join(' '),
				`${year}-${revision}`
			]);
		});
	return writeCsv(rows);
}
