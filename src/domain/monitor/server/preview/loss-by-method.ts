import type { ProtectionMethod, RuleSet } from '#domain/disclosure';
import {
	informationLoss,
	protectCells,
	releaseFigures,
	UnsafePattern,
	type CellSystem
} from '#domain/disclosure/server';
import { computeFigures } from '../../compute/compute-figures.ts';
import { cellKey } from '../../compute/counts.ts';
import { publishCounts, type PublishCount } from '../../compute/publish-counts.ts';
import { figureLoss } from '../../preview/figure-loss.ts';
import type { CountLoss, ProtectionChoice } from '../../preview/protection-choice.ts';
import { keepKnownCells } from '../cells/build-cell-system.ts';
import { attackChanged } from './attack-changed.ts';
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

/** Changing counts instead; figures are computed from the changed counts, rates from both. `system`: as adopted. */
export async function lossOfChanging(
	base: ComparisonBase,
	system: CellSystem,
	publish: PublishCount,
	{ method, roundingBase }: { method: Exclude<ProtectionMethod, 'suppression'>; roundingBase: number }
): Promise<Loss> {
	const { computation, counted, countedKeys, shownKeys, indicator, inputs, working, isRanked, adopted } = base;
	const counts = publishCounts(computation.counts, publish);
	const published = new Map<string, number>();
	for (const place of counted) {
		const count = counts.find(place, { mayBeSummed: true });
		if (count && !count.why) published.set(cellKey(place), count.value);
	}
	const { figures } = computeFigures(inputs.facts, [indicator], { ...inputs, publish });
	const isShown = (key: string): boolean => shownKeys.has(key);
	const { maxHiddenCount, protection } = adopted;
	const rules = { base: roundingBase, maxHiddenCount, protection };
	return {
		counts: countLoss(system, countedKeys, published, 0),
		figures: figureLoss(working, figures, isRanked),
		attack: await attackChanged(system, { published, isShown }, method, rules)
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
