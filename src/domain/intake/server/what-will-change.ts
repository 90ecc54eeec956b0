import type { Queryable } from '#platform/database';
import type { Cell } from '../cell.ts';
import type { CellChange, WhatWillChange } from '../change.ts';
import type { CurrentFigure } from '../checks/figures.ts';
import { limitIssues } from '../checks/limit-issues.ts';
import { dimensionsText } from '../dimensions.ts';
import type { RefusedObservation } from '../harmonise.ts';
import { observedValue } from '../observed-value.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import { planChanges, type ChangePlan } from './plan-changes.ts';

const MOST_SHOWN = 500;

/** What accepting this file would change; reads only. `sha256` lets it say that the same file came before. */
export async function whatWillChange(
	database: Queryable,
	file: RecognisedFile,
	sha256?: string
): Promise<WhatWillChange> {
	return previewOf(await planChanges(database, file, sha256));
}

/** The plan as it is shown and kept: everything counted, the first rows in full. */
export function previewOf(plan: ChangePlan): WhatWillChange {
	const { file, table } = plan;
	const names = new Map<string, string>(plan.areas.map((area) => [area.id, area.name]));
	const isUnmapped = ({ measure }: Cell): boolean => measure === null;
	const compared = [...plan.revised, ...plan.unchanged].map(({ cell }) => cell);
	return {
		format: file.format,
		table: file.table,
		title: file.title,
		publisher: file.source || (table?.publisher ?? ''),
		licence: file.licence ?? table?.licence ?? null,
		legalType: table?.legalType ?? null,
		publishedOn: file.publishedOn,
		isInvented: file.isInvented,
		counts: {
			new: plan.new.length,
			revised: plan.revised.length,
			unchanged: plan.unchanged.length,
			refused: plan.refused.length,
			foreign: plan.foreign,
			unmapped: [...plan.new, ...compared].filter(isUnmapped).length
		},
		changes: firstChanges(plan, names),
		findings: limitIssues(plan.findings),
		isAcceptable: plan.fileErrors.length === 0
	};
}

function firstChanges(plan: ChangePlan, names: ReadonlyMap<string, string>): CellChange[] {
	const parts: [readonly unknown[], (index: number) => CellChange][] = [
		[
			plan.revised,
			(index) => changeOf('revised', plan.revised[index]?.cell as Cell, names, plan.revised[index]?.before)
		],
		[plan.refused, (index) => refusalOf(plan.refused[index] as RefusedObservation)],
		[plan.new, (index) => changeOf('new', plan.new[index] as Cell, names)],
		[
			plan.unchanged,
			(index) => changeOf('unchanged', plan.unchanged[index]?.cell as Cell, names, plan.unchanged[index]?.before)
		]
	];
	const changes: CellChange[] = [];
	for (const [list, make] of parts) {
		for (let index = 0; index < list.length && changes.length < MOST_SHOWN; index++) changes.push(make(index));
	}
	return changes;
}

function changeOf(
	kind: 'new' | 'revised' | 'unchanged',
	cell: Cell,
	names: ReadonlyMap<string, string>,
	before?: CurrentFigure
): CellChange {
	const { observation } = cell;
	return {
		kind,
		measure: cell.measure,
		heads: observation.measure,
		area: cell.area,
		areaName: names.get(cell.area) ?? observation.areaName,
		dimensions: cell.measure === null ? dimensionsText(observation.dimensions) : cell.dimensionsText,
		period: cell.period?.text ?? observation.period,
		before: before ? observedValue(before.status, before.value) : null,
		after: observedValue(cell.status, cell.value),
		row: observation.row,
		column: observation.column
	};
}

function refusalOf({ observation, area, rule }: RefusedObservation): CellChange {
	return {
		kind: 'refused',
		measure: null,
		heads: observation.measure,
		area: area ?? observation.area,
		areaName: observation.areaName,
		dimensions: dimensionsText(observation.dimensions),
		period: observation.period,
		before: null,
		after: observedValue(observation.status, observation.value),
		row: observation.row,
		column: observation.column,
		rule
	};
}
