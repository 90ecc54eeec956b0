/** Words for whether two figures can be told apart. Overlapping ranges are "nicht zu unterscheiden", never "gleich". */
import type { OwnPast, Variable } from '#domain/monitor';
import type { Position } from '#domain/statistics';
import { formatList } from './format-list.ts';

export const PAST_VERDICTS: Readonly<Record<OwnPast['verdict'] & {}, string>> = {
	higher: 'unterscheidbar höher',
	similar: 'nicht zu unterscheiden',
	lower: 'unterscheidbar niedriger'
};

/** Follows `Raunheim ist …`. */
export const AGAINST_VERDICTS: Readonly<Record<Position, string>> = {
	lowest: 'niedriger',
	lower: 'niedriger',
	similar: 'nicht zu unterscheiden',
	higher: 'höher',
	highest: 'höher'
};

/** `Bevölkerung (2025), Dichte (2025) und Arbeitsplätze (2024)`. */
export function structureInWords(variables: readonly Variable[]): string {
	return formatList(variables.map(({ indicator, year }) => `${indicator.shortName} (${year})`));
}
