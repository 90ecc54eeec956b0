import type { AlteredSlice } from '#domain/disclosure';
import { slicesOfCell } from './slice-of-cell.ts';

/** How the count of a cell is altered, by its key; a rest as the first altered count that it is the rest of. Null: it is not. */
export function alterationOfCell(bySlice: ReadonlyMap<string, AlteredSlice>): (key: string) => AlteredSlice | null {
	return (key) => {
		if (bySlice.size === 0) return null;
		for (const slice of slicesOfCell(key)) {
			const altered = bySlice.get(slice);
			if (altered) return altered;
		}
		return null;
	};
}
