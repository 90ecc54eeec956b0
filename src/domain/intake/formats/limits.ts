/** How much of a delivery we are willing to hold in memory. Everything above is refused before it is read. */
export type ReadingLimits = {
	readonly fileInBytes: number;
	readonly columns: number;
	readonly cells: number;
	/** Sum of all parts of a workbook, unpacked. */
	readonly unpackedInBytes: number;
	/** Unpacked to packed size. Real workbooks stay below 50. */
	readonly packingRatio: number;
};

/** A full national table has 740,000 cells in 5 MB; the widest tables in circulation have about 1,200 columns. */
export const defaultLimits: ReadingLimits = {
	fileInBytes: 64_000_000,
	columns: 4_096,
	cells: 3_000_000,
	unpackedInBytes: 100_000_000,
	packingRatio: 200
};
