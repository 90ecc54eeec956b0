/**
 * How good the early values from the register were, once the official ones came: from released figures only, so what is
 * hidden on either side is not compared.
 */
import type { Area } from '#domain/areas';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '../edition.ts';
import type { Indicator } from '../indicator.ts';
import type { ValuePair } from './pair-values.ts';
import { pairsOfArea } from './pairs-of-area.ts';

export type EarlyValue = ValuePair<ReleasedFigure> & { readonly area: Area };

/** All pairs of one indicator and area, oldest year first; empty where only one of the two exists. */
export function compareEarlyValues(edition: Edition, indicator: Indicator, area: Area): EarlyValue[] {
	const pairs = pairsOfArea(indicator.id, (id, basis) => {
		const known = edition.findIndicator(id);
		return known ? edition.series(known, area, basis) : [];
	});
	return pairs.map((pair) => ({ area, ...pair }));
}
