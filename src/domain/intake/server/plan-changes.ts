/**
 * Compares a recognised file with what the county has, cell by cell, and checks the figures. Reads only. Accepting
 * carries out exactly this plan, made again inside its transaction.
 */
import { findAreas, getCountyId } from '#domain/areas/server';
import type { Area } from '#domain/areas';
import { refused, type Issue, type Outcome } from '#domain/audit';
import { sql, type Queryable } from '#platform/database';
import type { Cell } from '../cell.ts';
import { Figures, isMeasured, type CurrentFigure, type MeasuredCell } from '../checks/figures.ts';
import { findDifferingSums } from '../checks/find-differing-sums.ts';
import { findJumps } from '../checks/find-jumps.ts';
import { findMissingMunicipalities } from '../checks/find-missing-municipalities.ts';
import { findPeriodGaps } from '../checks/find-period-gaps.ts';
import { limitIssues } from '../checks/limit-issues.ts';
import { findSourceTable } from '../find-source-table.ts';
import { harmonise, type RefusedObservation } from '../harmonise.ts';
import { findMeasure } from '../measures/index.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { SourceTable } from '../source-table.ts';
import { findCurrentFigures, findStoredYears } from './find-current-figures.ts';
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

/** A file without any area of this county is somebody else's; comparison areas alone are fine. */
function findWrongCounty(
	file: RecognisedFile,
	cells: readonly Cell[],
	refused: readonly RefusedObservation[],
	foreign: number,
	areas: readonly Area[],
	county: string
): Issue[] {
	if (file.observations.length === 0) return [{ rule: 'nothing-to-accept', level: 'error' }];
	const ours = areaIdsOfCounty(areas, county);
	// An unknown key that begins like ours has no area, but claims to be ours.
	const isOurs = [...cells, ...refused].some(({ area }) => area === null || ours.has(area));
	if (!isOurs && (foreign > 0 || cells.length === 0)) {
		const first = file.observations.find(({ area }) => !areas.some(({ id }) => id === area)) ?? file.observations[0];
		const detail = { county, area: first?.area ?? '', name: first?.areaName ?? '' };
		return [{ rule: 'wrong-county', level: 'error', detail }];
	}
	if (cells.length === 0) return [{ rule: 'nothing-acceptable', level: 'error', detail: { refused: refused.length } }];
	return [];
}

function areaIdsOfCounty(areas: readonly Area[], county: string): ReadonlySet<string> {
	const levels = new Set(['county', 'region', 'municipality', 'quarter']);
	return new Set(
		areas
			.filter(({ id, level }) => levels.has(level) && (level === 'region' || id.startsWith(county)))
			.map(({ id }) => id)
	);
}

async function findDeliveredBefore(database: Queryable, sha256: string | undefined): Promise<Issue[]> {
	if (sha256 === undefined) return [];
	const { rows } = await sql<{ id: number; receivedOn: string }>`select id, received_at::date as "receivedOn"
		from intake.deliveries where sha256 = ${sha256} and status = 'accepted' order by id desc limit 1`.execute(database);
	return rows.map(({ id, receivedOn }) => ({
		rule: 'delivered-before',
		level: 'note',
		detail: { delivery: id, receivedOn }
	}));
}

function aboutTheFile(
	file: RecognisedFile,
	table: SourceTable | undefined,
	foreign: number,
	revised: readonly Compared[]
): Issue[] {
	const issues: Issue[] = [];
	if (!table) issues.push({ rule: 'table-unknown', level: 'warning', detail: { table: file.table } });
	if (foreign > 0) issues.push({ rule: 'foreign-areas', level: 'note', detail: { count: foreign } });
	const overReal = revised.filter(({ before }) => file.isInvented && !before.isInvented).length;
	if (overReal > 0) issues.push({ rule: 'invented-over-real', level: 'warning', detail: { count: overReal } });
	return issues;
}

async function checkFigures(
	database: Queryable,
	from: {
		file: RecognisedFile;
		measured: readonly MeasuredCell[];
		stored: readonly CurrentFigure[];
		table: SourceTable | undefined;
		areas: readonly Area[];
		county: string;
		everyYears: number;
	}
): Promise<Issue[]> {
	const { file, measured, stored, table, areas, county, everyYears } = from;
	if (!table || measured.length === 0) return [];
	const municipalities = areas
		.filter(({ id, level }) => level === 'municipality' && id.startsWith(county))
		.map(({ id }) => id);
	const figures = new Figures(stored, measured);
	const isRegister = table.legalType === 'register-count';
	const factors = new Map(Object.values(table.columns).map(({ measure, times = 1 }) => [measure, times]));
	const isRounded = (measure: string): boolean =>
		!isRegister &&
		((file.kind ?? table.kind) === 'average' ||
			table.isHarmonised === true ||
			findMeasure(measure)?.counts === 'nobody');
	const storedYears = await findStoredYears(database, table.basis, [...new Set(measured.map((cell) => cell.measure))]);
	return [
		...findMissingMunicipalities(measured, municipalities),
		...findPeriodGaps(measured, storedYears, everyYears),
		...findDifferingSums(measured, figures, {
			county,
			municipalities,
			isRounded,
			unitOf: (measure) => factors.get(measure) ?? 1
		}),
		...findJumps(measured, figures, { areas: areaIdsOfCounty(areas, county), everyYears, sumsUp: isRegister })
	];
}
