import { COARSER, type Coarser, type Wish } from './wish.ts';

/** What somebody could ask for instead, one change at a time. */
export function coarserWishes(wish: Wish): { coarser: Coarser; wish: Wish }[] {
	return COARSER.flatMap((coarser) => {
		const changed = coarserWish(wish, coarser);
		return changed ? [{ coarser, wish: changed }] : [];
	});
}

/** Null: the wish is that coarse already. */
function coarserWish(wish: Wish, coarser: Coarser): Wish | null {
	const { agesFrom, by, level } = wish;
	switch (coarser) {
		case 'coarser-ages':
			// Two by two from the youngest; with two groups that is all of them.
			return agesFrom.length > 2 ? { ...wish, agesFrom: agesFrom.filter((_, index) => index % 2 === 0) } : null;
		case 'all-ages':
			return agesFrom.length > 1 ? { ...wish, agesFrom: agesFrom.slice(0, 1) } : null;
		case 'two-years':
			return wish.areYearsTogether ? null : { ...wish, areYearsTogether: true };
		case 'both-sexes':
			return by.includes('sex') ? { ...wish, by: by.filter((one) => one !== 'sex') } : null;
		case 'all-citizenships':
			return by.includes('citizenship') ? { ...wish, by: by.filter((one) => one !== 'citizenship') } : null;
		case 'regions':
			return level === 'municipality' || level === 'quarter' ? { ...wish, level: 'region', area: null } : null;
		case 'county':
			return level === 'county' ? null : { ...wish, level: 'county', area: null };
	}
}
