import { missing, type Value } from '#domain/statistics';
import {
	attackPublications,
	findRecovered,
	type AttackedNumber,
	type AttackLimits,
	type AttackReport
} from './attack-publications.ts';
import type { Publication } from './publication.ts';

const SAME_WIDTH = 1e-5;

export type NextAttacked = {
	/** Of everything together. */
	readonly report: AttackReport;
	readonly givenAway: readonly AttackedNumber[];
};

/**
 * Attacks everything that is out together with one more publication. Given away are the hidden numbers that it tells: recovered with it, and less closely
 * or not at all from the earlier ones alone. What follows from those is out, and nothing takes it back (decision 0020).
 */
export async function newlyRecovered(
	earlier: readonly Publication[],
	next: Publication,
	limits: AttackLimits
): Promise<NextAttacked> {
	const report = await attackPublications([...earlier, next], limits);
	const { recovered } = report;
	if (recovered.length === 0) return { report, givenAway: [] };
	const widths = new Map<string, number>();
	for (const publications of [earlier, [...earlier, withoutItsNumbers(next)]])
		for (const { name, lower, upper } of (await findRecovered(publications, limits)).recovered)
			widths.set(name, upper - lower);
	const isNew = ({ name, lower, upper }: AttackedNumber): boolean =>
		(widths.get(name) ?? Infinity) > upper - lower + SAME_WIDTH;
	return { report, givenAway: recovered.filter(isNew) };
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

/** Altered numbers stay to be found: what earlier editions tell of the same counts is out. */
function withoutNumber(value: Value): Value {
	if (value.kind === 'missing') return value;
	return missing(value.flags.includes('altered') ? 'secret' : 'not-delivered');
}
