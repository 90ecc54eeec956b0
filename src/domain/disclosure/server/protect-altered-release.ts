import type { Alteration } from '../alteration.ts';
import { protectAltered } from './altered/protect-altered.ts';
import type { CellSystem } from './cell-system.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import type { Fingerprint } from './ledger.ts';
import type { AlteredCell, Protection } from './protect-cells.ts';
import { protectRelease } from './protect-release.ts';

export type AlteredPublication = {
	/** Null: the cell is hidden or shown as it is. A rest is altered if one of the counts is that it is the rest of. */
	readonly alterationOf: (key: string) => Alteration | null;
	/** What is published instead of the counts; cells of altered slices that are not in it are published nowhere. */
	readonly published: ReadonlyMap<string, number>;
	/** Withheld in any case: sums that cannot be made to add up. */
	readonly withheld: ReadonlySet<string>;
};

/**
 * Protects a release in which the counts of some slices are altered and small ones of the others are hidden. The altered
 * ones take no part in hiding: nothing exact is published of them. They may narrow each other, and are withheld then.
 */
export async function protectAlteredRelease(
	system: CellSystem,
	{ alterationOf, published, withheld: notAdding }: AlteredPublication,
	earlier: readonly EarlierRelease[],
	fingerprintOf: Fingerprint
): Promise<Protection> {
	const alterations = new Map(
		system.cells.flatMap(({ key }) => {
			const alteration = alterationOf(key);
			return alteration ? [[key, alteration] as const] : [];
		})
	);
	if (alterations.size === 0) return protectRelease(system, earlier, fingerprintOf);
	const isAltered = (key: string): boolean => alterations.has(key);
	const isPlain = ({ total, parts }: { total: string; parts: readonly string[] }): boolean =>
		!isAltered(total) && !parts.some(isAltered);
	const plain = await protectRelease(
		{ cells: system.cells.filter(({ key }) => !isAltered(key)), relations: system.relations.filter(isPlain) },
		earlier,
		fingerprintOf
	);
	const relations = system.relations.filter((relation) => !isPlain(relation));
	const concerned = new Set([...alterations.keys(), ...relations.flatMap(({ total, parts }) => [total, ...parts])]);
	const { withheld, narrowedBefore } = await protectAltered(
		{
			system: { cells: system.cells.filter(({ key }) => concerned.has(key)), relations },
			alterationOf: (key) => alterations.get(key) ?? null,
			published,
			isWithheld: (key) => notAdding.has(key),
			isShown: (key) => plain.statusOf(key) === 'shown'
		},
		earlier,
		fingerprintOf
	);
	const byRule = [...withheld.values()].filter((status) => status === 'primary').length;
	return {
		...plain,
		hidden: new Map([...plain.hidden, ...withheld]),
		altered: new Map(
			[...alterations].map(([key, alteration]): [string, AlteredCell] => [
				key,
				{ alteration, published: withheld.has(key) ? null : (published.get(key) ?? null) }
			])
		),
		statusOf: (key) => withheld.get(key) ?? (isAltered(key) ? 'altered' : plain.statusOf(key)),
		narrowedBefore: [...plain.narrowedBefore, ...narrowedBefore],
		report: {
			...plain.report,
			cells: system.cells.length,
			primary: plain.report.primary + byRule,
			complementary: plain.report.complementary + withheld.size - byRule
		}
	};
}
