/**
 * Where the age groups of a pyramid stand. Groups of one width get one row each; official tables with groups of unequal
 * width (0–2, 3–5, 6–9 … 65–74, 75+) are drawn per year of age: a bar as high as the group has years and as long as the
 * share of one of them. Otherwise a wide group would look like a crowded one.
 */
import type { ReleasedStructureCell } from '#domain/disclosure';

export type PyramidRow = {
	readonly group: ReleasedStructureCell;
	/** Pixels from the top of the plot. */
	readonly top: number;
	readonly height: number;
	/** The bar's length is the group's share divided by this. */
	readonly years: number;
};

export type PyramidRows = {
	readonly isByYear: boolean;
	/** Youngest first. */
	readonly own: readonly PyramidRow[];
	/** Of the comparison, in its own groups. */
	readonly other: readonly PyramidRow[];
	readonly height: number;
	/** Age at which the drawing of the open group ends; null where it is not stretched. */
	readonly drawnUpTo: number | null;
};

/** Open top groups are drawn up to this age, or five years where they begin later. */
const OLDEST = 94;
const PIXELS_A_YEAR = 4;

type Cells = readonly ReleasedStructureCell[];

export function pyramidRows(cells: Cells, otherCells: Cells, rowHeight: number): PyramidRows {
	const [own, other] = [groupsOf(cells), groupsOf(otherCells)];
	const width = ({ ageFrom, ageTo }: ReleasedStructureCell): number | null =>
		ageTo === null ? null : ageTo - ageFrom + 1;
	const widths = new Set([...own, ...other].map(width).filter((years) => years !== null));
	const isSame = other.length === 0 || other.map(limits).join() === own.map(limits).join();
	if (widths.size <= 1 && isSame) {
		const height = own.length * rowHeight;
		const rows = own.map((group, index) => ({
			group,
			top: height - (index + 1) * rowHeight,
			height: rowHeight,
			years: 1
		}));
		return { isByYear: false, own: rows, other: other.length === 0 ? [] : rows, height, drawnUpTo: null };
	}
	const open = [...own, ...other].filter(({ ageTo }) => ageTo === null).map(({ ageFrom }) => ageFrom);
	const oldest = open.length === 0 ? null : Math.max(OLDEST, Math.max(...open) + 4);
	const end = 1 + Math.max(...[...own, ...other].map(({ ageTo, ageFrom }) => ageTo ?? oldest ?? ageFrom));
	const rowsOf = (groups: Cells): PyramidRow[] =>
		groups.map((group) => {
			const years = (group.ageTo ?? end - 1) - group.ageFrom + 1;
			return { group, top: (end - group.ageFrom - years) * PIXELS_A_YEAR, height: years * PIXELS_A_YEAR, years };
		});
	return { isByYear: true, own: rowsOf(own), other: rowsOf(other), height: end * PIXELS_A_YEAR, drawnUpTo: oldest };
}

/** One cell an age group, youngest first. */
function groupsOf(cells: Cells): ReleasedStructureCell[] {
	return [...new Map(cells.map((cell) => [cell.ageFrom, cell])).values()].sort((a, b) => a.ageFrom - b.ageFrom);
}

function limits({ ageFrom, ageTo }: ReleasedStructureCell): string {
	return `${ageFrom}–${ageTo ?? ''}`;
}
