/** How the line of a series looks, by what the series is for. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Measure } from './figure.ts';
import { sayFigure } from './format.ts';
import type { Palette } from './palette.ts';

/** `area`: the one in question. `other`: one of several equals, told apart by colour and dash. */
export type SeriesRole = 'area' | 'county' | 'state' | 'other';

export type LineStyle = {
	readonly colour: string;
	readonly width: number;
	readonly dash: string | undefined;
	readonly hasPoints: boolean;
};

const DASHES = [undefined, '7 3', '2 3', '9 3 2 3', '4 4', '12 4'] as const;

export function lineStyle(role: SeriesRole, index: number, palette: Palette): LineStyle {
	if (role === 'area') return { colour: palette.accent, width: 2.5, dash: undefined, hasPoints: true };
	if (role === 'county') return { colour: palette.comparison, width: 1.75, dash: undefined, hasPoints: false };
	if (role === 'state') return { colour: palette.comparison, width: 1.5, dash: '5 4', hasPoints: false };
	const place = index % palette.series.length;
	return { colour: palette.series[place] ?? palette.accent, width: 2, dash: DASHES[place], hasPoints: true };
}

/** `Raunheim: 12,4 % (95-%-Bereich …), 31.12.2025` for one point of a series. */
export function sayPoint(name: string, figure: ReleasedFigure, measure: Measure): string {
	const said = sayFigure(name, figure, measure);
	return figure.basis === 'register' ? `${said} (Melderegister)` : said;
}
