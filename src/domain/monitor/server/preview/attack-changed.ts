import type { ProtectionMethod } from '#domain/disclosure';
import { attackEquations, roomBehindChanged, type CellSystem, type KnownSum } from '#domain/disclosure/server';
import type { AttackOnChanged } from '../../preview/protection-choice.ts';

/** Larger systems take too long to attack while somebody waits. */
const MOST_CELLS = 2500;
const MOST_TARGETS = 150;
const TOLERANCE = 1e-5;

/**
 * The attacker on changed counts: knows the method, all that is published and every sum, and wants the small counts.
 * `published` by cell; shown cells that are not in it are known as they are. Null: too large to try.
 */
export async function attackChanged(
	{ cells, relations }: CellSystem,
	{ published, isShown }: { published: ReadonlyMap<string, number>; isShown: (key: string) => boolean },
	method: Exclude<ProtectionMethod, 'suppression'>,
	{ base, maxHiddenCount, protection }: { base: number; maxHiddenCount: number; protection: number }
): Promise<AttackOnChanged | null> {
	const isSum = new Set(relations.map(({ total }) => total));
	const targets = cells.filter(
		({ key, count, status }) => !status && published.has(key) && count > 0 && count <= maxHiddenCount
	);
	if (targets.length === 0) return { small: 0, narrowed: 0, exact: 0 };
	if (cells.length > MOST_CELLS || targets.length > MOST_TARGETS) return null;
	const sums: KnownSum[] = [
		...cells
			.filter(({ key, status }) => !status && isShown(key))
			.map(({ key, count }): KnownSum => {
				const value = published.get(key);
				const room =
					value === undefined
						? { lower: count, upper: count }
						: roomBehindChanged(value, method, { base, isSum: isSum.has(key) });
				return { terms: [[key, 1]], ...room };
			}),
		...relations.map(({ total, parts }): KnownSum => {
			const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
			return { terms, lower: 0, upper: 0 };
		})
	];
	const found = await attackEquations(
		sums,
		targets.map(({ key }) => ({ name: key, terms: [[key, 1]] }))
	);
	return {
		small: targets.length,
		narrowed: found.filter(({ lower, upper }) => upper - lower < protection - TOLERANCE).length,
		exact: found.filter(({ lower, upper }) => upper - lower < TOLERANCE).length
	};
}
