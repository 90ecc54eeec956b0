/** Several areas beside each other: one year and one basis for all of them. */
import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';

export type SideBySide = {
	readonly year: number;
	readonly basis: Basis;
	/** In the order of the areas. */
	readonly figures: readonly (ReleasedFigure | undefined)[];
};

/** Official figures of the Land come later than the register's: how far back the year may lie that most areas have. */
const LOOK_BACK = 3;

/**
 * The year and basis on which most of the areas have a figure: the newest such year, at most three before the newest
 * that any two have in common; the leading basis before the other. Null where no two have one in common.
 */
export function sideBySide(edition: Edition, indicator: Indicator, areas: readonly Area[]): SideBySide | null {
	const leading = edition.leadingBasis(indicator);
	const bases: readonly Basis[] = [leading, leading === 'register' ? 'official' : 'register'];
	const years = new Set(
		areas.flatMap((area) => bases.flatMap((basis) => edition.series(indicator, area, basis).map(({ year }) => year)))
	);
	let best: SideBySide | null = null;
	let most = 1;
	let newest: number | null = null;
	for (const year of [...years].toSorted((a, b) => b - a)) {
		if (newest !== null && newest - year > LOOK_BACK) break;
		for (const basis of bases) {
			const figures = areas.map((area) => edition.figureOn(basis, indicator, area, year));
			const told = figures.filter((figure) => figure && saysSomething(figure)).length;
			if (told <= most) continue;
			best = { year, basis, figures };
			most = told;
			newest ??= year;
		}
	}
	return best;
}

/** A hidden figure does, it must be seen as hidden; one that makes no sense does not. */
function saysSomething({ value }: ReleasedFigure): boolean {
	return value.kind === 'number' || value.why !== 'not-applicable';
}
