/** How a missing value looks: hatched where it is secret, dotted where nothing was delivered; never white, never a class. */
import type { Value } from '#domain/statistics';
import { isSecret } from './format.ts';
import type { FigureOptions } from './figure.ts';
import { element, type Markup } from './svg.ts';

export function missingPatterns({ palette, idPrefix }: FigureOptions): Markup {
	const size = { patternUnits: 'userSpaceOnUse', width: 6, height: 6 };
	const ground = element('rect', { width: 6, height: 6, fill: palette.hatchGround });
	return element(
		'defs',
		{},
		element(
			'pattern',
			{ id: `${idPrefix}-secret`, ...size, patternTransform: 'rotate(45)' },
			ground,
			element('rect', { width: 1.6, height: 6, fill: palette.hatch })
		),
		element(
			'pattern',
			{ id: `${idPrefix}-missing`, ...size },
			ground,
			element('circle', { cx: 3, cy: 3, r: 1.1, fill: palette.hatch })
		)
	);
}

export function missingFill(value: Value | undefined, { idPrefix }: FigureOptions): string {
	return `url(#${idPrefix}-${isSecret(value) ? 'secret' : 'missing'})`;
}
