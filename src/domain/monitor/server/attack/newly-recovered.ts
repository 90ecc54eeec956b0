import { missing, type Value } from '#domain/statistics';
import { attackPublications, type AttackedNumber, type AttackLimits } from './attack-publications.ts';
import type { Publication } from './publication.ts';

const SAME_WIDTH = 1e-5;

/**
 * The hidden numbers that one more publication would give away: recovered with it, and less closely or not at all from
 * the earlier ones alone. What follows from those is out, and nothing takes it back (decision 0020).
 */
export async function newlyRecovered(
	earlier: readonly Publication[],
	next: Publication,
	limits: AttackLimits
): Promise<readonly AttackedNumber[]> {
	const { recovered } = await attackPublications([...earlier, next], limits);
	if (recovered.length === 0) return [];
	const widths = new Map<string, number>();
	for (const publications of [earlier, [...earlier, withoutItsNumbers(next)]])
		for (const { name, lower, upper } of (await attackPublications(publications, limits)).recovered)
			widths.set(name, upper - lower);
	return recovered.filter(({ name, lower, upper }) => (widths.get(name) ?? Infinity) > upper - lower + SAME_WIDTH);
}

/** It hides what it hides, and says nothing else. */
function withoutItsNumbers(publication: Publication): Publication {
	return {
		...publication,
		figures: publication.figures.map((figure) => ({
			...figure,
			value: withoutNumber(figure.value),
			numerator: withoutNumber(figure.numerator),
			denominator: withoutNumber(figure.denominator),
			interval: null
		})),
		structure: publication.structure.map((cell) => ({ ...cell, persons: withoutNumber(cell.persons) })),
		counts: publication.counts.map((row) => ({ ...row, counts: row.counts.map(withoutNumber) }))
	};
}

const withoutNumber = (value: Value): Value => (value.kind === 'number' ? missing('not-delivered') : value);
