/**
 * Compares a recognised file with what the county has, cell by cell, and checks the figures. Reads only. Accepting
 * carries out exactly this plan, made again inside its transaction.
 */
import { findAreas, getCountyId } from '#domain/areas/server';
import type { Area } from '#domain/areas';
import { refused, type Issue, type Outcome } from '#domain/audit';
import type { Queryable } from '#platform/database';
import type { Cell } from '../cell.ts';
import { isMeasured, type CurrentFigure, type MeasuredCell } from '../checks/figures.ts';
import { limitIssues } from '../checks/limit-issues.ts';
import { findSourceTable } from '../find-source-table.ts';
import { harmonise, type RefusedObservation } from '../harmonise.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { SourceTable } from '../source-table.ts';
import { aboutTheFile, findDeliveredBefore, findWrongCounty } from './check-file.ts';
import { checkFigures } from './check-figures.ts';
import { findCurrentFigures } from './find-current-figures.ts';
import { loadSourceTables } from './load-source-tables.ts';

export type ChangePlan = {
	readonly file: RecognisedFile;
	readonly table: SourceTable | undefined;
	readonly areas: readonly Area[];
	readonly new: readonly Cell[];
	readonly revised: readonly { readonly cell: Cell; readonly before: CurrentFigure }[];
	readonly unchanged: readonly { readonly cell: Cell; readonly before: CurrentFigure }[];
	readonly refused: readonly RefusedObservation[];
	readonly foreign: number;
	readonly findings: readonly Issue[];
	/** Errors about the file as a whole; with one of these nothing is accepted. */
	readonly fileErrors: readonly Issue[];
};

export async function planChanges(database: Queryable, file: RecognisedFile, sha256?: string): Promise<ChangePlan> {
	const [areas, county, tables] = [await findAreas(database), await getCountyId(database), await loadSourceTables()];
	const table = findSourceTable(tables, file);
	const { cells, refused: refusals, foreign, findings } = harmonise(file, table, areas, county);
	const everyYears = table?.everyYears ?? 1;
	const measured = cells.filter(isMeasured);
	const stored = await findStored(database, cells, measured, everyYears);
	const byCell = new Map(stored.map((figure) => [figure.cell, figure]));

	const plan = { new: [] as Cell[], revised: [] as Compared[], unchanged: [] as Compared[] };
	for (const cell of cells) {
		const before = byCell.get(cell.cell);
		if (!before) plan.new.push(cell);
		else if (isSame(cell, before)) plan.unchanged.push({ cell, before });
		else plan.revised.push({ cell, before });
	}
	const fileErrors = [
		...file.findings.filter(isAboutFile),
		...findWrongCounty(file, cells, refusals, foreign, areas, county)
	];
	const checks = [
		...(await findDeliveredBefore(database, sha256)),
		...aboutTheFile(file, table, foreign, plan.revised),
		...(await checkFigures(database, { file, measured, stored, table, areas, county, everyYears }))
	];
	return {
		file,
		table,
		areas,
		...plan,
		refused: refusals,
		foreign,
		fileErrors,
		findings: [...fileErrors, ...findings, ...file.findings.filter((issue) => !isAboutFile(issue)), ...checks].map(
			withAreaNames(areas)
		)
	};
}

/** Why the file as a whole is refused, with the single cells that are wrong as well; null: it can be accepted. */
export function refusalOf(plan: ChangePlan, fileName: string): Outcome<never> | null {
	if (plan.fileErrors.length === 0) return null;
	const errors = plan.findings.filter(({ level }) => level === 'error');
	return refused(...limitIssues(errors).map((issue) => ({ file: fileName, ...issue })));
}

/** Findings carry ids; people read names. */
function withAreaNames(areas: readonly Area[]): (issue: Issue) => Issue {
	const names = new Map<string, string>(areas.map(({ id, name }) => [id, name]));
	return (issue) => {
		const areaName = names.get(String(issue.detail?.['area']));
		const areaIds = issue.detail?.['areas'];
		const areaNames =
			typeof areaIds === 'string'
				? areaIds
						.split(',')
						.map((id) => names.get(id) ?? id)
						.join(', ')
				: undefined;
		if (areaName === undefined && areaNames === undefined) return issue;
		return {
			...issue,
			detail: { ...issue.detail, ...(areaName ? { areaName } : {}), ...(areaNames ? { areaNames } : {}) }
		};
	};
}

type Compared = { cell: Cell; before: CurrentFigure };

/** A figure that was not delivered never pushes out a number; everything else that differs is a revision. */
function isSame(cell: Cell, before: CurrentFigure): boolean {
	if (cell.value === before.value && cell.status === before.status) return true;
	return cell.status === 'not-delivered' && before.status !== 'not-delivered';
}

const isAboutFile = ({ level, row }: Issue): boolean => level === 'error' && row === undefined;

async function findStored(
	database: Queryable,
	cells: readonly Cell[],
	measured: readonly MeasuredCell[],
	everyYears: number
): Promise<CurrentFigure[]> {
	const years = new Set(measured.flatMap(({ period: { year } }) => [year, year - everyYears]));
	return findCurrentFigures(database, {
		basis: cells[0]?.basis ?? 'official',
		measures: [...new Set(measured.map((cell) => cell.measure))],
		years: [...years],
		unmappedCells: cells.filter((cell) => cell.measure === null).map((cell) => cell.cell)
	});
}
