import type { ReleasedCountRow } from '#domain/disclosure';
import { Edition } from '../../edition.ts';
import type { Evaluation } from '../../wishes/evaluation.ts';
import { asPublication } from '../attack/as-publication.ts';
import type { Publication } from '../attack/publication.ts';

type Given = Pick<Evaluation, 'id' | 'county' | 'areas' | 'memberships' | 'wish' | 'altered'> & {
	readonly counts: readonly ReleasedCountRow[];
};

/** What a special evaluation tells whoever got it. Whom they show it to nobody knows: it counts as published. */
export function evaluationPublication({ id, county, areas, memberships, wish, altered, counts }: Given): Publication {
	const release = {
		id,
		year: wish.lastYear,
		revision: 0,
		releasedAt: '',
		releasedBy: '',
		inputsHash: '',
		hasInventedFigures: false
	};
	const edition = new Edition({
		release,
		county,
		areas,
		memberships,
		indicators: [],
		sources: [],
		figures: [],
		structure: [],
		altered
	});
	const rows = counts.map((row) => (wish.areYearsTogether ? { ...row, isWithYearBefore: true as const } : row));
	return asPublication(edition, rows);
}
