/**
 * The same people counted under two measures: readers see two equal columns, and take the number that one hides from the other. So
 * both are one number in the system. Found by comparing, for no list would be complete.
 */
import type { SumRelation } from '#domain/disclosure/server';
import type { CellGroup } from './cell-group.ts';

/** Fewer different numbers may be the same by chance. */
const FEWEST_ALIKE = 5;
/** A late correction in a few areas does not hide from anybody what the two measures are. */
const MOST_UNLIKE = 0.2;

type Row = { readonly group: CellGroup; readonly cells: ReadonlyMap<string, { key: string; count: number }> };

/** To be asked before cells that nobody shows are added. */
export function relateTwins(groups: Iterable<CellGroup>): SumRelation[] {
	const exact = [...groups].filter((group) => !group.isAltered && group.needsProtection());
	return [...Map.groupBy(exact, ({ year, basis }) => `${year} ${basis}`).values()].flatMap((inYear) => {
		const rows = inYear.flatMap(rowsOf);
		return rows.flatMap((one, first) =>
			rows.slice(first + 1).flatMap((two) => (one.group === two.group ? [] : relate(one, two)))
		);
	});
}

function rowsOf(group: CellGroup): Row[] {
	const rows = new Map<string, Map<string, { key: string; count: number }>>();
	for (const area of group.areas)
		for (const { wanted } of group.placesIn(area)) {
			const [key, count] = [group.keyOf(area, wanted), group.countOf(area, wanted)];
			if (key === null || count === null) continue;
			const row = rows.get(wanted.text) ?? new Map<string, { key: string; count: number }>();
			rows.set(wanted.text, row.set(area, { key, count }));
		}
	return [...rows.values()].map((cells) => ({ group, cells }));
}

function relate(one: Row, two: Row): SumRelation[] {
	const relations: SumRelation[] = [];
	const alike = new Set<number>();
	let unlike = 0;
	for (const [area, own] of one.cells) {
		const other = two.cells.get(area);
		if (!other) continue;
		if (own.count !== other.count) unlike++;
		else if (own.count > 0) alike.add(own.count);
		if (unlike > MOST_UNLIKE * one.cells.size) return [];
		relations.push({ total: own.key, parts: [other.key] });
	}
	const areTwins = alike.size >= FEWEST_ALIKE && unlike <= MOST_UNLIKE * relations.length;
	return areTwins ? relations : [];
}
