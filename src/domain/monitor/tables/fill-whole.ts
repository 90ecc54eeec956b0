import type { Basis } from '#domain/disclosure';
import type { Edition } from '../edition.ts';
import { BASES, type Pivot } from './pivot.ts';
import { flagsOf, NOT_APPLICABLE, NOT_DELIVERED, stateOf } from './value-states.ts';

/** Cells for everybody are the edition's own figures, to the last digit and with their own intervals. */
export function fillWhole(pivot: Pivot, edition: Edition, index: number, start: number, bases: readonly Basis[]): void {
	const { indicators, years, areas } = pivot.query;
	const indicator = indicators[index];
	if (!indicator) return;
	years.forEach((year, y) =>
		areas.forEach((area, a) => {
			const at = start + y * pivot.areas + a;
			const figure = bases.map((basis) => edition.figureOn(basis, indicator, area, year)).find((one) => one);
			if (!figure) {
				pivot.states[at] = NOT_DELIVERED;
				pivot.numeratorStates[at] = NOT_DELIVERED;
				pivot.denominatorStates[at] = NOT_DELIVERED;
				return;
			}
			const { value, numerator, denominator } = figure;
			pivot.bases[at] = BASES.indexOf(figure.basis);
			pivot.values[at] = value.kind === 'number' ? value.value : 0;
			pivot.states[at] = stateOf(value);
			pivot.flags[at] = flagsOf(value);
			pivot.intervals.set(at, figure.interval);
			// A count without a fraction is its own numerator; a median or an index has none, and so no totals either.
			const isOwn = !indicator.denominator && (indicator.formula ?? 'quotient') === 'quotient';
			const top = isOwn ? value : numerator;
			const scale = isOwn ? indicator.multiplier : 1;
			pivot.numerators[at] = top.kind === 'number' ? top.value / scale : 0;
			pivot.numeratorStates[at] = stateOf(top);
			pivot.denominators[at] = denominator.kind === 'number' ? denominator.value : 0;
			pivot.denominatorStates[at] = indicator.denominator ? stateOf(denominator) : NOT_APPLICABLE;
			pivot.periods.set(`${index} ${y}`, figure.period);
			for (const delivery of figure.deliveries) pivot.deliveries[index]?.add(delivery);
		})
	);
}
