import type { AlteredSlice, Basis, Figure } from '#domain/disclosure';
import { isNumber, numberValue, type Value } from '#domain/statistics';
import { basisOf } from '../../compute/compute-term.ts';
import type { Indicator, Term } from '../../indicator.ts';
import { sliceName } from './slice-of-cell.ts';

export function isAlteredAmong(altered: readonly AlteredSlice[]) {
	const slices = new Set(altered.map(sliceName));
	return (measure: string, year: number, basis: Basis): boolean =>
		slices.has(sliceName({ measure, year, basis: basisOf(measure, basis) }));
}

/**
 * Marks numerators and denominators that rest on altered counts. They are stored as bare numbers; which of them are
 * altered follows from the definition and from what the edition says of its counts.
 */
export function markSides<T extends Figure>(
	figures: readonly T[],
	indicators: readonly Indicator[],
	altered: readonly AlteredSlice[]
): readonly T[] {
	if (altered.length === 0) return figures;
	const isAltered = isAlteredAmong(altered);
	const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	return figures.map((figure) => {
		const indicator = byId.get(figure.indicator);
		if (!indicator) return figure;
		const rests = (term: Term): boolean =>
			term.some(({ measure, yearOffset = 0 }) => isAltered(measure, figure.year + yearOffset, figure.basis));
		return {
			...figure,
			numerator: rests(indicator.numerator) ? marked(figure.numerator) : figure.numerator,
			denominator: rests(indicator.denominator ?? []) ? marked(figure.denominator) : figure.denominator
		};
	});
}

function marked(value: Value): Value {
	return isNumber(value) ? numberValue(value.value, [...value.flags, 'altered']) : value;
}
