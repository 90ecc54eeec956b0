import type { SecondaryResidenceCheck } from '../../../count-details.ts';
import type { Tally } from '../tally.ts';
import { CellCounts } from './cell-counts.ts';

/**
 * People with a secondary residence by municipality, counted on the first way through: they live elsewhere in the
 * statistics' sense, and stand in no other count. No duplicates are looked for among them.
 */
export function secondaryResidences(
	areas: readonly string[],
	tally: Tally,
	persons: ReadonlyMap<string, number>
): { counts: CellCounts; checks: SecondaryResidenceCheck[] } {
	const counts = new CellCounts(['area', 'measure', 'origin']);
	const checks = areas.flatMap((area, index) => {
		const { register, invented } = tally.secondaryResidences(index);
		const [main, secondary] = [persons.get(area) ?? 0, register + invented];
		if (main + secondary === 0) return [];
		// None at all is a count, too.
		if (register > 0 || invented === 0) counts.add([area, 'secondary-residences', 'register'], register);
		if (invented > 0) counts.add([area, 'secondary-residences', 'invented'], invented);
		return [{ area, main, secondary, entitled: main + secondary }];
	});
	return { counts, checks };
}
