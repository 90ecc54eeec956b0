import type { Area } from '#domain/areas';
import type { Figure } from '#domain/disclosure';
import type { Interval } from '#domain/statistics';
import type { Indicator } from '../indicator.ts';
import { figureSeries } from '../notices/figure-series.ts';
import { contradictionOf } from './contradiction-of.ts';
import type { ValuePair } from './pair-values.ts';
import { pairsOfArea } from './pairs-of-area.ts';

export type ReconciledFigure = {
	readonly indicator: Indicator;
	readonly area: Area;
	/** Register and official value of the newest year that the delivery brought. */
	readonly pair: ValuePair;
	/** Further apart than usual: once computed, this is a notice. */
	readonly isContradiction: boolean;
	/** Official minus early as earlier years let expect it; null where they tell nothing. */
	readonly usual: Interval | null;
};

export type Reconciliation = {
	/** Contradictions first, the furthest apart before the others; then by indicator and area. */
	readonly figures: readonly ReconciledFigure[];
	readonly contradictions: number;
};

/**
 * Holds the official figures of these years against those of the register, one line an indicator and area. `figures` of
 * all years: the earlier ones tell what is usual, and those of `EXPLAINING` where differences come from. Before disclosure control, so as confidential as they are.
 */
export function reconcileFigures(
	{
		figures,
		indicators,
		areas
	}: {
		readonly figures: readonly Figure[];
		readonly indicators: readonly Indicator[];
		readonly areas: readonly Area[];
	},
	years: ReadonlySet<number>
): Reconciliation {
	const series = figureSeries({ figures, areas });
	const found = indicators.flatMap((indicator) => {
		return areas.flatMap((area) => {
			const all = pairsOfArea(indicator.id, (id, basis) => series.of({ id }, basis).get(area.id) ?? []);
			const newest = all.findLastIndex(({ year }) => years.has(year));
			const pair = all[newest];
			if (!pair) return [];
			const contradiction = contradictionOf(indicator, all.slice(0, newest + 1));
			const strength = contradiction?.strength ?? 0;
			return [{ strength, indicator, area, pair, isContradiction: strength > 1, usual: contradiction?.usual ?? null }];
		});
	});
	const beyond = (strength: number): number => (strength > 1 ? strength : 0);
	return {
		figures: found
			.toSorted((a, b) => beyond(b.strength) - beyond(a.strength))
			.map(({ strength: _strength, ...figure }) => figure),
		contradictions: found.filter(({ isContradiction }) => isContradiction).length
	};
}
