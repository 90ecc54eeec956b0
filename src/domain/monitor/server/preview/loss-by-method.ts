import type { RuleSet } from '#domain/disclosure';
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
import type { ComparisonBase } from './comparison-base.ts';

export type Loss = Pick<ProtectionChoice, 'counts' | 'figures'>;

/** Hiding by rules that differ from the adopted ones by `change`; nothing where that cannot be done safely. */
export async function lossOfHiding(base: ComparisonBase, change: Partial<RuleSet>): Promise<Loss> {
	const system = base.systemWith(change);
	const protection = await protectCells(system).catch(nothingIfUnsafe);
	if (!protection) return { counts: null, figures: null };
	const shown = new Map(
		system.cells.map(({ key, count }) => [key, protection.statusOf(key) === 'shown' ? count : null])
	);
	const byRule = [...protection.hidden].filter(
		([key, status]) => status === 'primary' && base.countedKeys.has(key)
	).length;
	const known = keepKnownCells(base.working, system);
	return {
		counts: countLoss(system, base.countedKeys, shown, byRule),
		figures: figureLoss(known, releaseFigures(known, protection), base.isRanked)
	};
}

/** Changing counts instead; figures are computed from the changed counts, rates from both. */
export function lossOfChanging(base: ComparisonBase, system: CellSystem, publish: PublishCount): Loss {
	const { computation, counted, countedKeys, indicator, inputs, working, isRanked } = base;
	const published = publishCounts(computation.counts, publish);
	const shown = new Map<string, number>();
	for (const place of counted) {
		const count = published.find(place, { mayBeSummed: true });
		if (count && !count.why) shown.set(cellKey(place), count.value);
	}
	const { figures } = computeFigures(inputs.facts, [indicator], { ...inputs, publish });
	return {
		counts: countLoss(system, countedKeys, shown, 0),
		figures: figureLoss(working, figures, isRanked)
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
