import type { Alteration, RuleSet } from '#domain/disclosure';
import {
	informationLoss,
	protectAlteredRelease,
	protectCells,
	releaseFigures,
	UnsafePattern,
	type CellSystem
} from '#domain/disclosure/server';
import { computeFigures } from '../../compute/compute-figures.ts';
import { cellKey } from '../../compute/counts.ts';
import { figureLoss } from '../../preview/figure-loss.ts';
import type { CountLoss, ProtectionChoice } from '../../preview/protection-choice.ts';
import { keepKnownCells } from '../cells/build-cell-system.ts';
import type { PublishedAltered } from '../altered/publish-altered.ts';
import { attackAltered } from './attack-altered.ts';
import type { ComparisonBase } from './comparison-base.ts';

export type Loss = Pick<ProtectionChoice, 'counts' | 'figures' | 'attack'>;

/** Hiding by rules that differ from the adopted ones by `change`; nothing where that cannot be done safely. */
export async function lossOfHiding(base: ComparisonBase, change: Partial<RuleSet>): Promise<Loss> {
	const system = base.systemWith(change);
	const protection = await protectCells(system).catch(nothingIfUnsafe);
	if (!protection) return { counts: null, figures: null, attack: null };
	const shown = new Map(
		system.cells.map(({ key, count }) => [key, protection.statusOf(key) === 'shown' ? count : null])
	);
	const byRule = [...protection.hidden].filter(
		([key, status]) => status === 'primary' && base.countedKeys.has(key)
	).length;
	const known = keepKnownCells(base.working, system);
	return {
		counts: countLoss(system, base.countedKeys, shown, byRule),
		figures: figureLoss(known, releaseFigures(known, protection), base.isRanked),
		// The audit of the pattern is part of hiding: it would not be here if one could be narrowed.
		attack: { small: byRule, narrowed: 0, exact: 0 }
	};
}

/**
 * Altering counts instead, as a release would: figures are computed from the altered counts, and what would narrow a small
 * one is withheld. `system`: with the rules as adopted.
 */
export async function lossOfAltering(
	base: ComparisonBase,
	system: CellSystem,
	{ publish, withheld }: PublishedAltered,
	{ alteration, isAltered }: { readonly alteration: Alteration; readonly isAltered: (key: string) => boolean }
): Promise<Loss> {
	const { counted, countedKeys, shownKeys, indicator, inputs, working, isRanked } = base;
	const computed = computeFigures(inputs.facts, [indicator], { ...inputs, publish });
	const published = new Map<string, number>();
	for (const place of counted) {
		const count = computed.published.find(place, { mayBeSummed: true });
		if (count && !count.why) published.set(cellKey(place), count.value);
	}
	const alterationOf = (key: string): Alteration | null => (isAltered(key) ? alteration : null);
	const protection = await protectAlteredRelease(system, { alterationOf, published, withheld }, [], String).catch(
		nothingIfUnsafe
	);
	if (!protection) return { counts: null, figures: null, attack: null };
	const shown = new Map([...published].filter(([key]) => protection.statusOf(key) === 'altered'));
	const byRule = [...protection.hidden].filter(([key, why]) => why === 'primary' && countedKeys.has(key)).length;
	const isShown = (key: string): boolean => shownKeys.has(key) && protection.statusOf(key) === 'shown';
	return {
		counts: countLoss(system, countedKeys, shown, byRule),
		figures: figureLoss(working, releaseFigures(keepKnownCells(computed.figures, system), protection), isRanked),
		attack: await attackAltered(system, shown, { isShown, isAltered }, alteration)
	};
}

/** Of the cells meant, without those the source keeps secret: nobody loses them here. */
export function countLoss(
	{ cells, relations }: CellSystem,
	meant: ReadonlySet<string>,
	shown: ReadonlyMap<string, number | null>,
	byRule: number
): CountLoss {
	const own = cells.filter(({ key, status }) => meant.has(key) && !status);
	const known = new Set(own.map(({ key }) => key));
	const sums = relations.filter(({ total, parts }) => [total, ...parts].every((key) => known.has(key)));
	const { share: _, ...loss } = informationLoss(own, sums, shown);
	return { ...loss, byRule };
}

export function nothingIfUnsafe(error: unknown): null {
	if (error instanceof UnsafePattern) return null;
	throw error;
}
