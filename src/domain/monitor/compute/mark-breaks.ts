import type { Basis, Figure } from '#domain/disclosure';
import { isNumber, numberValue } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';

/**
 * Flags the first number after each break of a series with `break`: lines are not drawn through it and trends do not
 * run across it. A break before the first number of the series is none. `series`: one area, oldest year first.
 */
export function markBreaks<T extends Figure>(
	series: readonly T[],
	breaks: Indicator['breaks'],
	basis: Basis
): readonly T[] {
	const marked = new Set<T>();
	for (const { year, basis: ofBasis } of breaks) {
		if (ofBasis && ofBasis !== basis) continue;
		const hasEarlier = series.some((figure) => figure.year < year && isNumber(figure.value));
		const first = series.find((figure) => figure.year >= year && isNumber(figure.value));
		if (hasEarlier && first) marked.add(first);
	}
	if (marked.size === 0) return series;
	return series.map((figure) => {
		const { value } = figure;
		if (!marked.has(figure) || !isNumber(value)) return figure;
		return { ...figure, value: numberValue(value.value, [...new Set([...value.flags, 'break' as const])]) };
	});
}
