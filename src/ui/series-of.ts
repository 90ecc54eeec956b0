import type { Area } from '#domain/areas';
import type { Basis, ReleasedFigure } from '#domain/disclosure';
import type { Edition, Indicator } from '#domain/monitor';

/** The series pages show first; Hessen and Germany have official figures only, also where the register leads. */
export function seriesOf(edition: Edition, indicator: Indicator, area: Area): readonly ReleasedFigure[] {
	const leading = edition.leadingBasis(indicator);
	const other: Basis = leading === 'register' ? 'official' : 'register';
	const series = edition.series(indicator, area, leading);
	return series.length > 0 ? series : edition.series(indicator, area, other);
}

/** A series to be drawn beside another one: on the same basis, or nothing. */
export function seriesBeside(
	beside: readonly ReleasedFigure[],
	edition: Edition,
	indicator: Indicator,
	area: Area
): readonly ReleasedFigure[] {
	const basis = beside.at(-1)?.basis;
	return basis ? edition.series(indicator, area, basis) : seriesOf(edition, indicator, area);
}

/** Line and hollow markers of one area: official figures as the line, early register figures beside it. */
export function seriesWithEarly(
	edition: Edition,
	indicator: Indicator,
	area: Area
): { figures: readonly ReleasedFigure[]; early?: readonly ReleasedFigure[] } {
	const official = edition.series(indicator, area, 'official');
	const register = edition.series(indicator, area, 'register');
	if (official.length === 0) return { figures: register };
	return register.length === 0 ? { figures: official } : { figures: official, early: register };
}
