/** One sheet of a workbook as the readers of its layout see it. */

/** 0-based, both ends included. */
export type MergedCells = {
	readonly startRow: number;
	readonly endRow: number;
	readonly startCol: number;
	readonly endCol: number;
};

export type WorkbookSheet = {
	readonly name: string;
	/** Cells as text: numbers with a decimal comma, days as ISO dates, nothing as ''. */
	readonly rows: readonly (readonly string[])[];
	readonly merges: readonly MergedCells[];
};
