/** A row with its place in the file, 1-based as a spreadsheet counts. */
export type NumberedRow = { readonly row: number; readonly cells: readonly string[] };
