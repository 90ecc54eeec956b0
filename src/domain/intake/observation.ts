/**
 * One number of a delivered file, exactly as printed: nothing interpreted, nothing lost. What it means (measure,
 * dimensions, area, basis) is told by the source table's mapping, see `fact.ts`.
 */

/** What the printed sign means where it stands. `-` may be zero, or an area or measure that does not exist. */
export type ObservationStatus =
	| 'value'
	| 'zero'
	| 'secret-at-source'
	| 'unknown'
	| 'not-applicable'
	| 'pending'
	| 'unreliable'
	| 'not-delivered'
	| 'limited'
	| 'provisional'
	| 'revised'
	| 'estimated'
	| 'break';

export type Observation = {
	/** Key as the file prints it: `DG`, `06`, `06433001`, `064330013013`. */
	readonly area: string;
	/** Name as the file prints it, without indentation. */
	readonly areaName: string;
	/** The head lines of the column, joined with ` | `, the unit included where the head prints it. */
	readonly measure: string;
	/** Code of the measure where the file prints one (ffcsv: `BEVSTD`). */
	readonly measureCode?: string;
	/** Further breakdown printed in the row, for example `{ Gliederung: 'unter 3 Jahre' }`; ffcsv names its dimensions. */
	readonly dimensions: Readonly<Record<string, string>>;
	/** Codes of the breakdown where the file prints them (ffcsv: `{ GES: 'GESW' }`; empty code: all together). */
	readonly dimensionCodes?: Readonly<Record<string, string>>;
	/** Reference date or period as the file prints it: `31.12.2015`, `2015`, `2022-05-15`. */
	readonly period: string;
	/** Null wherever the file prints a sign. */
	readonly value: number | null;
	readonly sign: string | null;
	readonly status: ObservationStatus;
	readonly unit: string | null;
	/** 1-based position in the file, as a spreadsheet counts. */
	readonly row: number;
	readonly column: number;
	/** Name of the sheet in a workbook. */
	readonly sheet?: string;
};
