import type { Area } from '#domain/areas';
import type { Issue } from '#domain/audit';
import type { Figure } from '#domain/disclosure';
import { findMeasure } from '#domain/intake';
import { isNumber } from '#domain/statistics';
import type { Part } from '../indicator.ts';
import type { OwnDefinition } from './own-definition.ts';

/**
 * What the figures of a definition show to be wrong: a summand that cannot be had from what was delivered (its ages are no
 * tiles of the delivered bands, its breakdown is not there), a level without any figure, more people in the numerator of
 * a share than in its denominator. `missing`: the summands without any count.
 */
export function findPreviewFaults(
	own: OwnDefinition,
	{ figures, areas, missing }: { figures: readonly Figure[]; areas: readonly Area[]; missing: readonly Part[] }
): Issue[] {
	const faults: Issue[] = missing.map(({ measure, where = {} }) => {
		const { age, ...others } = where;
		const parts = Object.entries(others).map(([name, category]) => `${name}=${String(category)}`);
		if (age) parts.push(`age=${age[0]}-${age[1] ?? ''}`);
		return {
			rule: 'own-indicator-part-unavailable',
			level: 'error',
			detail: { measure: findMeasure(measure)?.name ?? measure, dimensions: parts.toSorted().join('|') }
		};
	});
	const levelOf = new Map(areas.map(({ id, level }) => [id as string, level]));
	const found = new Set(figures.map(({ area }) => levelOf.get(area)));
	if (missing.length === 0)
		for (const level of own.levels)
			if (!found.has(level))
				faults.push({ rule: 'own-indicator-level-without-figures', level: 'error', detail: { level } });
	const tooMany =
		own.kind === 'share'
			? figures.find(
					({ numerator, denominator }) =>
						isNumber(numerator) && isNumber(denominator) && numerator.value > denominator.value
				)
			: undefined;
	if (tooMany)
		faults.push({
			rule: 'own-indicator-share-over-100',
			level: 'error',
			detail: { area: areas.find(({ id }) => id === tooMany.area)?.name ?? tooMany.area, year: tooMany.year }
		});
	return faults;
}
