import type { Indicator } from '#domain/monitor';
import type { Publication } from '#domain/monitor/server';
import { missing, numberValue } from '#domain/statistics';
import type { PrintedFigure } from './printed-figure.ts';
import { numberIn } from './printed-tables.ts';
import type { ReleasedFigures } from './released-figures.ts';

type PublishedFigure = Publication['figures'][number];

/**
 * What the attacker makes of the numbers: a rounded quotient is one for a range of counts, a rounded amount is no count.
 * Signs say nothing that the files do not say.
 */
export function publishedFigures(printed: readonly PrintedFigure[], released: ReleasedFigures): Publication['figures'] {
	return printed.flatMap((one): PublishedFigure[] => {
		const { indicator, area, year, part = 'value', shown } = one;
		const basis = one.basis ?? released.at(indicator, area, year)?.basis;
		const definition = released.definition(indicator);
		const number = shown === '–' ? 0 : numberIn(shown);
		if (!basis || !definition || number === null || part === 'lower' || part === 'upper') return [];
		const rounding = roundingOf(definition);
		if (part === 'value' && rounding === null) return [];
		const sides = { value: NOTHING, numerator: NOTHING, denominator: NOTHING, [part]: numberValue(number) };
		return [{ indicator, area, year, basis, interval: null, ...sides, rounding: rounding ?? 0 }];
	});
}

const NOTHING = missing('not-delivered');

function roundingOf({ denominator, decimals }: Indicator): number | null {
	if (!denominator) return decimals > 0 ? null : 0;
	return 0.5 / 10 ** decimals;
}
