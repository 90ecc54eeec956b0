import { protectCells } from '#domain/disclosure/server';
import { cellKey } from '../../compute/counts.ts';
import { GROUPINGS, type GroupingChoice } from '../../preview/protection-choice.ts';
import { buildCellSystem } from '../cells/build-cell-system.ts';
import type { ComparisonBase } from './comparison-base.ts';
import { groupPlaces } from './group-places.ts';
import { countLoss, nothingIfUnsafe } from './loss-by-method.ts';

/** The indicator's table as it is and coarser, each hidden by the adopted rules as if it stood alone. */
export async function lossByGrouping({ inputs, computation, counted }: ComparisonBase): Promise<GroupingChoice[]> {
	const levels = new Map(inputs.areas.map(({ id, level }) => [id as string, level]));
	const choices: GroupingChoice[] = [];
	for (const grouping of GROUPINGS) {
		const grouped = groupPlaces(grouping, counted, computation.counts, (area) => levels.get(area));
		if (!grouped) continue;
		const { places: cells, counts } = grouped;
		const none = { cells: [], places: new Map() };
		const system = buildCellSystem({ figures: [], cells, counts }, none, none, inputs);
		const protection = await protectCells(system).catch(nothingIfUnsafe);
		const meant = new Set([...cells.values()].map(cellKey));
		const byRule = [...(protection?.hidden ?? [])].filter(([key, why]) => why === 'primary' && meant.has(key)).length;
		const shown = new Map(
			system.cells.map(({ key, count }) => [key, protection?.statusOf(key) === 'shown' ? count : null])
		);
		choices.push({ grouping, counts: protection && countLoss(system, meant, shown, byRule) });
	}
	return choices;
}
