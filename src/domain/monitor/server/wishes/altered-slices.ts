import type { AlteredSlice, Basis } from '#domain/disclosure';
import type { Wish } from '../../wishes/wish.ts';
import { sliceName } from '../altered/slice-of-cell.ts';
import { yearsBehind } from './years-of-wish.ts';

type Asked = { readonly measure: string; readonly basis: Basis; readonly wish: Wish };

/** Which of the counts a wish asks for are published altered; where two years are added up, those of both. */
export function alteredSlices(
	bySlice: ReadonlyMap<string, AlteredSlice>,
	{ measure, basis, wish }: Asked
): AlteredSlice[] {
	return yearsBehind(wish).flatMap((year) => bySlice.get(sliceName({ measure, year, basis })) ?? []);
}
