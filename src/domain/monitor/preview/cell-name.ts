import type { Basis } from '#domain/disclosure';

/** What a cell of the system counts, taken from its key, so that pages can say it in words. */
export type CellName = {
	readonly measure: string;
	/** Area id. */
	readonly area: string;
	readonly year: number;
	readonly basis: Basis;
	/** `age=0-17|sex=female`; empty for all together. */
	readonly part: string;
	/** What is left when these are taken away; empty for a cell of its own. */
	readonly without: readonly CellName[];
};

/** Null: no key of a cell. */
export function readCellName(key: string): CellName | null {
	const [whole = '', rest] = key.split(' without ', 2);
	// Two years added up are named after the last.
	const [measure = '', area = '', year = '', basis = '', part = ''] = (whole.split(' + ')[0] ?? '').split(' ');
	if (area === '' || !/^\d{4}$/.test(year) || (basis !== 'register' && basis !== 'official')) return null;
	const without = rest === undefined ? [] : rest.split(' + ').map(readCellName);
	if (without.includes(null)) return null;
	return { measure, area, year: Number(year), basis, part, without: without.flatMap((one) => one ?? []) };
}
