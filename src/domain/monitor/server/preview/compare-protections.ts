import type { ProtectionMethod, RuleSet } from '#domain/disclosure';
import { roundSystem } from '#domain/disclosure/server';
import { installationKey } from '#platform/installation-key';
import { cellKey } from '../../compute/counts.ts';
import type { PublishCount } from '../../compute/publish-counts.ts';
import type { Indicator } from '../../indicator.ts';
import type { ProtectionChoice, ProtectionComparison } from '../../preview/protection-choice.ts';
import type { MonitorInputs } from '../gather-inputs.ts';
import { comparisonBase } from './comparison-base.ts';
import { lossByGrouping } from './loss-by-grouping.ts';
import { lossOfChanging, lossOfHiding, type Loss } from './loss-by-method.ts';
import { publishBy } from './publish-by.ts';

/** The adopted rules, a higher limit, sensitive zeros, every method and coarser tables, each as if nothing were out yet. */
export async function compareProtections(
	all: MonitorInputs,
	indicator: Indicator,
	{ maxHiddenCount, roundingBase }: Pick<RuleSet, 'maxHiddenCount' | 'roundingBase'>
): Promise<ProtectionComparison> {
	const base = comparisonBase(all, indicator);
	const { adopted, counted, isMeant } = base;
	const choices: ProtectionChoice[] = [];
	const add = (method: ProtectionMethod, change: Partial<RuleSet>, loss: Loss): void => {
		const { protection, zerosAreSensitive } = adopted;
		const rules = { maxHiddenCount: adopted.maxHiddenCount, protection, zerosAreSensitive, roundingBase, ...change };
		choices.push({ method, rules, isAdopted: choices.length === 0, ...loss });
	};
	const hide = async (change: Partial<RuleSet>): Promise<void> =>
		add('suppression', change, await lossOfHiding(base, change));
	await hide({});
	if (maxHiddenCount !== adopted.maxHiddenCount)
		await hide({ maxHiddenCount, protection: Math.max(adopted.protection, maxHiddenCount + 1) });
	if (!adopted.zerosAreSensitive) await hide({ zerosAreSensitive: true });

	const system = base.systemWith({});
	const change = async (method: Exclude<ProtectionMethod, 'suppression'>, publish: PublishCount): Promise<void> =>
		add(method, {}, await lossOfChanging(base, system, publish, { method, roundingBase }));
	const options = { base: roundingBase, seed: installationKey('cell keys'), isMeant };
	await change('rounding', publishBy('rounding', options));
	const rounded = roundSystem(system, roundingBase);
	await change('small-count-rounding', (place, { value }) =>
		isMeant(place) ? (rounded.get(cellKey(place)) ?? value) : value
	);
	await change('cell-key', publishBy('cell-key', options));
	return {
		indicator: indicator.id,
		years: [...new Set(counted.map(({ year }) => year))].toSorted((a, b) => a - b),
		choices,
		groupings: await lossByGrouping(base)
	};
}
