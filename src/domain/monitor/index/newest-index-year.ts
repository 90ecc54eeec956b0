import { isNumber } from '#domain/statistics';
import type { Edition } from '../edition.ts';
import { THEMES } from '../indicator.ts';
import { themeIndex } from './theme-index.ts';

const YEARS_BACK = 6;

/** The newest year in which most themes have an index with a number; null where none has. */
export function newestIndexYear(edition: Edition): number | null {
	let best: { year: number; themes: number } | null = null;
	for (let year = edition.release.year; year > edition.release.year - YEARS_BACK; year -= 1) {
		const themes = THEMES.filter((theme) =>
			themeIndex(edition, theme, year).areas.some(({ value }) => isNumber(value))
		).length;
		if (themes > (best?.themes ?? 0)) best = { year, themes };
	}
	return best?.year ?? null;
}
