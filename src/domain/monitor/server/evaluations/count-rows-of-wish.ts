import type { ReleasedCountRow } from '#domain/disclosure';
import { releaseCounts, type WorkingCountRow } from '#domain/disclosure/server';
import { missing, numberValue, type Value } from '#domain/statistics';
import type { Count } from '../../compute/counts.ts';
import { givenOut, type ProtectedWish, type WishWorld } from '../wishes/answer-wish.ts';

const ALTERED = 'altered' as const;

/** The table as it is given out: one row a part and year, one count an area; what is hidden has a sign, what is altered a mark. */
export function countRowsOfWish(
	{ counts }: WishWorld,
	{ system, protection, cells }: ProtectedWish,
	{ areYearsTogether }: { readonly areYearsTogether: boolean }
): ReleasedCountRow[] {
	const cellOf = new Map(system.cells.map((cell) => [cell.key, cell]));
	const found = cells.flatMap(({ place, key }) => {
		const years = areYearsTogether ? [place.year, place.year - 1] : [place.year];
		const behind = years.map((year) => counts.find({ ...place, year }, { mayBeSummed: true }));
		const [last] = behind;
		if (!last || behind.includes(undefined)) return [];
		const cell = cellOf.get(key ?? '');
		return [{ place, key, cell, periods: behind.flatMap((one) => one?.period ?? []), behind: behind as Count[] }];
	});
	const rows = Map.groupBy(found, ({ place: { year, wanted } }) => `${year} ${wanted.text}`);
	const working = [...rows.values()].flatMap((inAreas): WorkingCountRow[] => {
		const [first] = inAreas;
		if (!first) return [];
		const { measure, year, basis, wanted } = first.place;
		return [
			{
				measure,
				basis,
				year,
				part: wanted.text,
				period: [...new Set(first.periods)].toReversed().join(' und '),
				deliveries: [...new Set(inAreas.flatMap(({ behind }) => behind.flatMap(({ deliveries }) => deliveries)))],
				areas: inAreas.map(({ place: { area } }) => area),
				counts: inAreas.map(({ cell, behind }): Value => {
					const why = behind.map((one) => one.why).find((reason) => reason !== null);
					if (why || !cell || cell.status) return missing(why ?? cell?.status ?? 'unknown');
					const given = givenOut(protection, cell);
					const flags = behind.flatMap((one) => one.flags);
					if (given === null) return missing('secret');
					return numberValue(given, [...new Set(protection.altered.has(cell.key) ? [...flags, ALTERED] : flags)]);
				}),
				cells: inAreas.map(({ key, cell, behind }) => (cell && behind.every(({ why }) => why === null) ? key : null))
			}
		];
	});
	return releaseCounts(working, protection);
}
