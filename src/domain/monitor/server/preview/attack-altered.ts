import { roomBehindAltered, type Alteration } from '#domain/disclosure';
import { attackEquations, type CellSystem, type KnownSum } from '#domain/disclosure/server';
import type { AttackOnChanged } from '../../preview/protection-choice.ts';

/** Larger systems take too long to attack while somebody waits. */
const MOST_CELLS = 2500;
const MOST_TARGETS = 150;
const TOLERANCE = 1e-5;

/**
 * The attacker on altered counts: knows the method, all that is published and every sum, and wants the small counts.
 * `published` by cell; of an altered cell that is not in it nothing is. Null: too large to try.
 */
export async function attackAltered(
	{ cells, relations }: CellSystem,
	published: ReadonlyMap<string, number>,
	{ isShown, isAltered }: { isShown: (key: string) => boolean; isAltered: (key: string) => boolean },
	alteration: Alteration
): Promise<AttackOnChanged | null> {
	const { room } = alteration;
	const targets = cells.filter(({ key, count, status }) => !status && published.has(key) && count > 0 && count <= room);
	if (targets.length === 0) return { small: 0, narrowed: 0, exact: 0 };
	if (cells.length > MOST_CELLS || targets.length > MOST_TARGETS) return null;
	const sums: KnownSum[] = [
		...cells
			.filter(({ key, status }) => !status && (isAltered(key) ? published.has(key) : isShown(key)))
			.map(({ key, count }): KnownSum => {
				const value = published.get(key);
				const known = value === undefined ? { lower: count, upper: count } : roomBehindAltered(value, alteration);
				return { terms: [[key, 1]], ...known };
			}),
		...relations.map(({ total, parts }): KnownSum => {
			const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
			return { terms, lower: 0, upper: 0 };
		})
	];
	const { found } = await attackEquations(
		sums,
		targets.map(({ key }) => ({ name: key, terms: [[key, 1]] }))
	);
	return {
		small: targets.length,
		narrowed: found.filter(({ lower, upper }) => Math.floor(upper + TOLERANCE) - Math.ceil(lower - TOLERANCE) < room)
			.length,
		exact: found.filter(({ lower, upper }) => upper - lower < TOLERANCE).length
	};
}
