/** Released figures of several indicators side by side, an area a row: what neighbours and types are computed from. */
import type { Area } from '#domain/areas';
import type { Basis } from '#domain/disclosure';
import { isNumber, type Value } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';

export type VariableChoice = {
	readonly indicator: string;
	/** `ratio`: twice as much is as far as half as much (size, density); compared by logarithm. */
	readonly scale: 'difference' | 'ratio';
};

export type Variable = {
	readonly indicator: Indicator;
	readonly scale: VariableChoice['scale'];
	readonly year: number;
	readonly basis: Basis;
	/** By area id; hidden or missing where the edition hides it or has none. */
	readonly values: ReadonlyMap<string, Value>;
};

/** A variable that is known for fewer of the areas would leave too few to compare. */
const SMALLEST_SHARE_KNOWN = 0.7;

/**
 * Each chosen indicator in its newest year and basis in which most of the areas have a number. Indicators the edition
 * does not have, or only for few areas, are left out.
 */
export function variableTable(
	edition: Edition,
	areas: readonly Area[],
	choices: readonly VariableChoice[]
): Variable[] {
	return choices.flatMap(({ indicator: id, scale }) => {
		const indicator = edition.findIndicator(id);
		const found = indicator && newestKnown(edition, areas, indicator);
		return found ? [{ indicator, scale, ...found }] : [];
	});
}

/** Rows for `#domain/statistics`: null where there is no number. */
export function rowOf(variables: readonly Variable[], area: Area): (number | null)[] {
	return variables.map(({ scale, values }) => {
		const value = values.get(area.id);
		if (!value || !isNumber(value)) return null;
		if (scale === 'difference') return value.value;
		return value.value > 0 ? Math.log(value.value) : null;
	});
}

function newestKnown(
	edition: Edition,
	areas: readonly Area[],
	indicator: Indicator
): Pick<Variable, 'year' | 'basis' | 'values'> | null {
	const leading = edition.leadingBasis(indicator);
	const bases: readonly Basis[] = [leading, leading === 'register' ? 'official' : 'register'];
	const years = areas.flatMap((area) =>
		bases.flatMap((basis) => edition.series(indicator, area, basis).map(({ year }) => year))
	);
	for (const year of [...new Set(years)].toSorted((a, b) => b - a)) {
		for (const basis of bases) {
			const figures = areas.flatMap((area) => edition.figureOn(basis, indicator, area, year) ?? []);
			const known = figures.filter(({ value }) => isNumber(value)).length;
			if (known > 1 && known >= SMALLEST_SHARE_KNOWN * areas.length)
				return { year, basis, values: new Map(figures.map(({ area, value }) => [area, value])) };
		}
	}
	return null;
}
