import { isNumber } from '#domain/statistics';
import { basisOf } from '../compute/compute-term.ts';
import { cellKey } from '../compute/counts.ts';
import { wantedOf } from '../compute/selection.ts';
import { isAlteredAmong } from './altered/mark-sides.ts';
import type { Edition } from '../edition.ts';
import type { Term } from '../indicator.ts';

const known = new WeakMap<Edition, ReadonlySet<string>>();

/**
 * Whether the edition shows exactly this count: as a figure of its own, or as the whole numerator or denominator of a
 * shown figure. A count that only goes into a sum, a balance or a mean is not shown, nor is one that was altered.
 */
export function isReleasedCell(edition: Edition, key: string): boolean {
	let cells = known.get(edition);
	if (!cells) known.set(edition, (cells = releasedCells(edition)));
	return cells.has(key);
}

function releasedCells(edition: Edition): Set<string> {
	const cells = new Set<string>();
	const single = new Map(
		edition.indicators.flatMap(({ id, formula = 'quotient', numerator, denominator }) =>
			// A median age is not the count it is made from.
			formula === 'quotient'
				? [
						[
							id,
							{
								numerator: onlyPart(numerator),
								denominator: denominator && onlyPart(denominator),
								isFraction: !!denominator
							}
						] as const
					]
				: []
		)
	);
	const isAltered = isAlteredAmong(edition.altered);
	for (const figure of edition.figures) {
		const parts = single.get(figure.indicator);
		if (!parts) continue;
		const shown = [
			[parts.numerator, parts.isFraction ? figure.numerator : figure.value] as const,
			[parts.denominator, figure.denominator] as const
		];
		for (const [part, value] of shown) {
			if (!part || !isNumber(value)) continue;
			const { measure, wanted, yearOffset } = part;
			if (isAltered(measure, figure.year + yearOffset, figure.basis)) continue;
			const place = { measure, wanted, area: figure.area, year: figure.year + yearOffset };
			cells.add(cellKey({ ...place, basis: basisOf(measure, figure.basis) }));
		}
	}
	return cells;
}

function onlyPart(term: Term) {
	const [part] = term;
	if (term.length !== 1 || !part || part.weightedByAge || (part.times ?? 1) !== 1) return undefined;
	return { measure: part.measure, wanted: wantedOf(part.where), yearOffset: part.yearOffset ?? 0 };
}
