import type { AlteringMethod, ProtectionMethod, RuleSet } from '#domain/disclosure';
import { roundAdditively, roundAlone, type CellSystem } from '#domain/disclosure/server';
import { installationKey } from '#platform/installation-key';
import { cellKey } from '../../compute/counts.ts';
import type { PublishCount } from '../../compute/publish-counts.ts';
import type { Indicator } from '../../indicator.ts';
import type { ProtectionChoice, ProtectionComparison } from '../../preview/protection-choice.ts';
import type { MonitorInputs } from '../gather-inputs.ts';
import { comparisonBase, type ComparisonBase } from './comparison-base.ts';
import { lossByGrouping } from './loss-by-grouping.ts';
import { lossOfAltering, lossOfHiding, type Loss } from './loss-by-method.ts';
import type { PublishedAltered } from '../altered/publish-altered.ts';
import { publishBy } from '../altered/publish-by.ts';
import { sliceName, slicesOfCell } from '../altered/slice-of-cell.ts';

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

	const measures = new Set(indicator.numerator.map(({ measure }) => measure));
	const isAltered = (key: string): boolean =>
		slicesOfCell(key).some((slice) => measures.has(slice.split(' ')[0] ?? ''));
	const system = base.systemWith({}, isAltered);
	const options = { base: roundingBase, seed: installationKey('cell keys'), isMeant };
	const alter = async (method: AlteringMethod, published: PublishedAltered): Promise<void> => {
		const alteration = { method, base: roundingBase, room: adopted.maxHiddenCount };
		add(method, {}, await lossOfAltering(base, system, published, { alteration, isAltered }));
	};
	await alter('rounding', { publish: publishBy('rounding', options), withheld: new Set() });
	await alter('small-count-rounding', await roundSmall(base, system, roundingBase));
	await alter('cell-key', { publish: publishBy('cell-key', options), withheld: new Set() });
	return {
		indicator: indicator.id,
		years: [...new Set(counted.map(({ year }) => year))].toSorted((a, b) => a - b),
		choices,
		groupings: await lossByGrouping(base)
	};
}

/** Of the measures meant alone: what other measures' cells stand in a sum with does not have to add up. */
async function roundSmall(
	{ counted, countedKeys, isMeant }: ComparisonBase,
	{ cells, relations }: CellSystem,
	base: number
): Promise<PublishedAltered> {
	const slices = new Set(counted.map(sliceName));
	const own = cells.filter(({ key }) => slicesOfCell(key).every((slice) => slices.has(slice)));
	const known = new Set(own.map(({ key }) => key));
	const { published, withheld } = await roundAdditively(
		{ cells: own, relations: relations.filter(({ total, parts }) => [total, ...parts].every((key) => known.has(key))) },
		{ base, isShown: (key) => countedKeys.has(key), fixed: new Map() }
	);
	const publish: PublishCount = (place, { value }) =>
		isMeant(place) ? (published.get(cellKey(place)) ?? roundAlone(value, base)) : null;
	return { publish, withheld };
}
