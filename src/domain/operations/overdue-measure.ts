import { findMeasure, type SourceTable } from '#domain/intake';

/** Up to which year there are figures of a measure; no figure. */
export type NewestYear = { readonly measure: string; readonly basis: string; readonly year: number };

export type OverdueMeasure = {
	/** Its German name. */
	readonly name: string;
	readonly basis: string;
	readonly newestYear: number;
	readonly expectedYear: number;
	/** `YYYY-MM-DD`: by then the figures of that year should have come. */
	readonly expectedBy: string;
	/** Where it came from so far, as far as a source table tells: `12411-01-01-5 Bevölkerung nach Geschlecht`. */
	readonly tables: readonly string[];
};

/**
 * Statistical offices publish the figures of a year until late in the next one; the latest reach us in its first quarter
 * after that.
 */
const MONTHS_AFTER_YEAR = 15;

type Rhythm = Pick<SourceTable, 'table' | 'title' | 'basis' | 'columns' | 'everyYears'>;

/**
 * Which measures that have come before should have come again: the next year by the rhythm of its source table (every
 * year unless the table says otherwise) ended 15 months ago. Measures that never came are not missed. Oldest first.
 */
export function findOverdueMeasures(
	newest: readonly NewestYear[],
	tables: readonly Rhythm[],
	today: Date
): OverdueMeasure[] {
	const overdue = newest.flatMap(({ measure, basis, year }): OverdueMeasure[] => {
		const sources = tables.filter(
			(table) => table.basis === basis && Object.values(table.columns).some((column) => column.measure === measure)
		);
		const everyYears = Math.min(...sources.map((table) => table.everyYears ?? 1), ...(sources.length === 0 ? [1] : []));
		const expectedYear = year + everyYears;
		const expectedBy = new Date(Date.UTC(expectedYear + 1, MONTHS_AFTER_YEAR, 0));
		if (today <= expectedBy) return [];
		return [
			{
				name: findMeasure(measure)?.name ?? measure,
				basis,
				newestYear: year,
				expectedYear,
				expectedBy: expectedBy.toISOString().slice(0, 10),
				tables: sources.map(({ table, title }) => `${table} ${title}`)
			}
		];
	});
	return overdue.sort((a, b) => a.expectedBy.localeCompare(b.expectedBy) || a.name.localeCompare(b.name, 'de'));
}
