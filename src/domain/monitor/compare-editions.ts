/** What a reader finds changed between two editions. From released figures only: what was hidden stays so. */
import type { ReleasedFigure } from '#domain/disclosure';
import type { Value } from '#domain/statistics';
import type { Edition } from './edition.ts';

export type FigureChange = { readonly before: ReleasedFigure; readonly after: ReleasedFigure };

export type EditionChanges = {
	/** In the later edition only. */
	readonly added: readonly ReleasedFigure[];
	/** Another number, or a number became a sign or the other way round. */
	readonly changed: readonly FigureChange[];
	/** In the earlier edition only. */
	readonly withdrawn: readonly ReleasedFigure[];
};

export function compareEditions(before: Edition, after: Edition): EditionChanges {
	const earlier = new Map(before.figures.map((figure) => [keyOf(figure), figure]));
	const added: ReleasedFigure[] = [];
	const changed: FigureChange[] = [];
	for (const figure of after.figures) {
		const key = keyOf(figure);
		const known = earlier.get(key);
		earlier.delete(key);
		if (!known) added.push(figure);
		else if (!isSame(known.value, figure.value)) changed.push({ before: known, after: figure });
	}
	return { added, changed, withdrawn: [...earlier.values()] };
}

function keyOf({ indicator, area, year, basis }: ReleasedFigure): string {
	return `${indicator} ${area} ${year} ${basis}`;
}

function isSame(a: Value, b: Value): boolean {
	if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
	return b.kind === 'missing' && a.why === b.why;
}
