/** Links to the same content as a file; every public table and document has them. */
export type DownloadLink = { readonly label: string; readonly href: string };

const LABELS = { pdf: 'PDF', csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } as const;

export function downloadLinks(address: string, formats: readonly (keyof typeof LABELS)[], query = ''): DownloadLink[] {
	return formats.map((format) => ({ label: LABELS[format], href: `${address}.${format}${query}` }));
}

/** A figure as a drawing, and the numbers it is drawn from. `query`: with its question mark, or empty. */
export function figureLinks(address: string, figure: string, query = ''): DownloadLink[] {
	return [{ label: 'SVG', href: `${address}/${figure}.svg${query}` }, ...downloadLinks(address, ['csv', 'xlsx'])];
}
