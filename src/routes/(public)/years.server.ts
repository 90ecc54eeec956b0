/** Which years a page can show for an indicator, and which one it shows. */
import { error } from '@sveltejs/kit';
import type { Edition, Indicator } from '#domain/monitor';
import { areasWithPage } from '#ui/monitor-areas.ts';

/**
 * Years for which the county or one of its parts has a figure, newest first. A hidden one counts, it must be seen as
 * hidden; a year in which the figure makes no sense anywhere does not.
 */
export function yearsOf(edition: Edition, indicator: Indicator): number[] {
	const years = new Set<number>();
	for (const area of areasWithPage(edition)) {
		for (const basis of ['register', 'official'] as const) {
			for (const { value, year } of edition.series(indicator, area, basis)) {
				if (value.kind === 'number' || value.why !== 'not-applicable') years.add(year);
			}
		}
	}
	return [...years].sort((a, b) => b - a);
}

/** `?jahr=`, else the newest year; null while nothing has been delivered. @throws 404 for a year without figures. */
export function chosenYear(years: readonly number[], asked: string | null): number | null {
	if (asked === null) return years[0] ?? null;
	const year = Number(asked);
	if (!years.includes(year)) {
		error(404, { message: `Für ${asked.slice(0, 10)} gibt es hier keine Zahlen`, hint: yearsHint(years) });
	}
	return year;
}

function yearsHint(years: readonly number[]): string {
	const [newest, oldest] = [years[0], years.at(-1)];
	return newest === undefined
		? 'Es liegen noch keine Zahlen vor.'
		: `Zahlen gibt es für die Jahre ${oldest}–${newest}.`;
}
