import type { CellSystem } from './cell-system.ts';
import { joinEarlierReleases, type EarlierRelease } from './earlier-releases.ts';
import type { Fingerprint } from './ledger.ts';
import { protectCells, type Protection } from './protect-cells.ts';

/**
 * Protects what is to be released together with everything that is out already. What is out is out: a cell that must
 * be hidden now but was published is hidden and named in `alreadyPublished`; where an earlier release leaves less
 * room than the rules ask for, as much as possible is kept, and the cell named in `narrowedBefore`.
 */
export async function protectRelease(
	system: CellSystem,
	earlier: readonly EarlierRelease[],
	fingerprintOf: Fingerprint
): Promise<Protection> {
	if (earlier.length === 0) return protectCells(system);
	const joined = joinEarlierReleases(system, earlier, fingerprintOf);
	const protection = await protectCells(joined);
	const isOwn = new Set(system.cells.map(({ key }) => key));
	const hidden = new Map([...protection.hidden].filter(([key]) => isOwn.has(key)));
	const primary = [...hidden.values()].filter((status) => status === 'primary').length;
	return {
		...protection,
		hidden,
		statusOf: (key) => {
			if (!isOwn.has(key)) throw new RangeError(`The cell ${key} was not protected.`);
			return protection.statusOf(key);
		},
		report: { ...protection.report, cells: system.cells.length, primary, complementary: hidden.size - primary }
	};
}
