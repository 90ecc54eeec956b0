import type { Area, Membership } from '#domain/areas';
import { Edition } from '../edition.ts';
import type { MonitorInputs } from './gather-inputs.ts';
import type { ProtectedEdition } from './protect-edition.ts';

/** Stands for the number it will get: above all there are. */
export const NEXT_RELEASE = Number.MAX_SAFE_INTEGER;

/** The edition of a year as it will be published. */
export function editionToRelease(
	inputs: MonitorInputs,
	{ figures, structure, altered }: ProtectedEdition,
	year: number
): Edition {
	return new Edition({
		release: {
			id: NEXT_RELEASE,
			year,
			revision: 0,
			releasedAt: '',
			releasedBy: '',
			inputsHash: '',
			hasInventedFigures: false
		},
		county: inputs.county as Area['id'],
		areas: inputs.areas as Area[],
		memberships: inputs.memberships as Membership[],
		indicators: inputs.indicators,
		figures,
		structure,
		sources: [],
		altered
	});
}
