/** Runs what was asked for beyond the plain count, and puts files, check sums and German findings together. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Issue } from '#domain/audit';
import type { Progress } from '#platform/progress';
import type { CountDetails, DetailName, MovementCheck } from '../../../count-details.ts';
import type { RegisterLayout } from '../../../layout.ts';
import {
	ageLimitsNote,
	householdNote,
	migrationNote,
	movementFinding,
	quarterFindings,
	residenceFinding,
	secondaryResidencesNote,
	withheldHouseholdsFinding,
	withoutAddressFinding
} from '../../../detail-texts.ts';
import { countMovements } from '../movements/count-movements.ts';
import { readPreviousCounts } from '../movements/read-previous-counts.ts';
import type { Tally } from '../tally.ts';
import { checkResidence } from './check-residence.ts';
import { countDetails } from './count-details.ts';
import { detailFile, type DetailFile } from './detail-files.ts';
import type { ExtractToRead } from './detail-query.ts';
import { loadAssignment } from './load-assignment.ts';
import { readQuarterPlans } from './read-quarter-plans.ts';
import { secondaryResidences } from './secondary-residences.ts';

export type DetailOptions = {
	readonly names: readonly DetailName[];
	/** File with quarter plans (the county's configuration, or one of the municipality's own). */
	readonly quarterFile?: string;
	/** File that assigns address keys to quarters; otherwise the extract has a column. */
	readonly addressFile?: string;
	readonly movementFiles?: readonly string[];
	/** Folder of the count a year before. */
	readonly previousDir?: string;
	/** Why a large residual is what it is. */
	readonly comment?: string;
	/** File with the published totals: municipality, main residence, all entitled residents. */
	readonly totalsFile?: string;
	readonly county: string;
};

export type DetailsToAdd = {
	readonly options: DetailOptions;
	readonly connection: DuckDBConnection;
	readonly folder: string;
	readonly layout: RegisterLayout;
	readonly areas: readonly string[];
	readonly asOf: string;
	readonly referenceDay: number;
	readonly progress: Progress;
	readonly tally: Tally;
	readonly extracts: readonly ExtractToRead[];
};

export type AddedDetails = {
	readonly files: readonly DetailFile[];
	readonly described: Omit<CountDetails, 'files'>;
};

/** Whether the second way through the extracts is needed. */
export function needsRows(options: DetailOptions | undefined): boolean {
	const names = options?.names.filter((name) => name !== 'secondary-residences') ?? [];
	return names.length > 0 || options?.quarterFile !== undefined;
}

export async function addDetails(toAdd: DetailsToAdd): Promise<AddedDetails | { issue: Issue }> {
	const { options, areas, tally } = toAdd;
	const persons = personsByArea(areas, tally);
	const files: DetailFile[] = [];
	const notes: string[] = [];
	const findings: string[] = [];
	let described: Pick<CountDetails, 'households' | 'quarters' | 'movements' | 'residence' | 'secondaryResidences'> = {};

	if (needsRows(options)) {
		const added = await addBlocks(toAdd);
		if ('issue' in added) return added;
		files.push(...added.files);
		notes.push(...added.described.notes);
		findings.push(...added.described.findings);
		described = { ...added.described };
	}
	if (options.names.includes('secondary-residences')) {
		const { counts, checks } = secondaryResidences(areas, tally, persons);
		const when = { reference_date: toAdd.asOf };
		files.push(detailFile('secondary-residences.csv', counts.columns, counts.rows(), when));
		described = { ...described, secondaryResidences: checks };
		notes.push(secondaryResidencesNote);
	}
	if (options.totalsFile) {
		const residence = checkResidence(options.totalsFile, persons);
		if ('issue' in residence) return residence;
		described = { ...described, residence: residence.checks };
		findings.push(...residence.checks.filter(({ fits }) => fits !== 'main').map(residenceFinding));
	}
	if (options.movementFiles?.length) {
		const moved = await addMovements(toAdd, persons);
		if ('issue' in moved) return moved;
		files.push(moved.file);
		described = { ...described, movements: { areas: moved.checks, comment: options.comment ?? null } };
		findings.push(...moved.findings);
	}
	return { files, described: { ...described, notes, findings } };
}

async function addBlocks(toAdd: DetailsToAdd): Promise<AddedDetails | { issue: Issue }> {
	const { options, connection, folder, layout, asOf, progress, extracts } = toAdd;
	const read = options.quarterFile ? readQuarterPlans(options.quarterFile, toAdd.areas) : { plans: [] };
	if ('issue' in read) return read;
	const codes = [...new Set(read.plans.flatMap(({ quarters }) => quarters.map(({ code }) => code)))];
	const assignment = options.addressFile
		? await loadAssignment(options.addressFile, { connection, folder, layout, codes })
		: null;
	if (assignment && 'issue' in assignment) return assignment;
	const names = new Set(options.names);
	const total = extracts.length === 0 ? 0 : toAdd.tally.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
	let done = 0;
	const counted = await countDetails({
		...toAdd,
		names,
		plans: read.plans,
		assignment: assignment?.table ?? null,
		counted: (rows) => progress({ label: 'Haushalte und weitere Merkmale', done: (done += rows), total })
	});
	const { nameOf, checks } = counted.quarters.settle();
	const when = { reference_date: asOf };
	const files: DetailFile[] = [];
	const notes: string[] = [];
	const findings: string[] = [];
	const { households, backgrounds, ageLimits, quarters } = counted;
	households?.rename(nameOf);
	const places = [...toAdd.areas, ...checks.flatMap(({ shown }) => shown.map(({ area }) => area))];
	const householdChecks = households
		? places.map((area) => ({ area, ...households.checks(area) })).filter((check) => check.persons > 0)
		: [];
	if (households && names.has('households')) {
		files.push(detailFile('households.csv', households.counts.columns, households.rows(), when));
		notes.push(householdNote(extracts.some(({ extract }) => extract.columns.accommodation === undefined)));
		findings.push(...withheldHouseholdsFinding(householdChecks), ...withoutAddressFinding(householdChecks));
	}
	if (backgrounds) {
		const cells = backgrounds.counts.renamed(nameOf);
		files.push(detailFile('migration.csv', cells.columns, cells.rows(), when));
		notes.push(migrationNote);
	}
	if (ageLimits) {
		const cells = ageLimits.counts.renamed(nameOf);
		files.push(detailFile('age-limits.csv', cells.columns, cells.rows(), when));
		notes.push(ageLimitsNote);
	}
	if (checks.length > 0) {
		const cells = quarters.counts.renamed(nameOf);
		files.push(detailFile('quarters.csv', cells.columns, cells.rows(), when));
		findings.push(...checks.flatMap(quarterFindings));
	}
	return {
		files,
		described: {
			...(names.has('households') && { households: householdChecks }),
			...(checks.length > 0 && { quarters: checks }),
			notes,
			findings
		}
	};
}

type Moved = { readonly file: DetailFile; readonly checks: readonly MovementCheck[]; readonly findings: string[] };

async function addMovements(
	{ options, connection, layout, areas, asOf }: DetailsToAdd,
	end: ReadonlyMap<string, number>
): Promise<Moved | { issue: Issue }> {
	const year = Number(asOf.slice(0, 4));
	if (!asOf.endsWith('-12-31')) return { issue: { rule: 'movements-not-a-year', level: 'error' } };
	const previous = readPreviousCounts(options.previousDir, `${year - 1}-12-31`);
	if ('issue' in previous) return previous;
	const counted = await countMovements({
		connection,
		layout,
		areas,
		year,
		end,
		files: options.movementFiles ?? [],
		start: previous.persons,
		county: options.county
	});
	if ('issue' in counted) return counted;
	const { counts, checks, rowsLeftOut } = counted;
	const large = checks.filter(({ isResidualLarge }) => isResidualLarge);
	if (large.length > 0 && !options.comment?.trim()) {
		const places = large.map(({ area, residual }) => `${area} (${residual > 0 ? '+' : ''}${residual})`).join(', ');
		return { issue: { rule: 'residual-uncommented', level: 'error', detail: { places } } };
	}
	return {
		file: detailFile('movements.csv', counts.columns, counts.rows(), { period: String(year) }),
		checks,
		findings: movementFinding(checks, rowsLeftOut)
	};
}

function personsByArea(areas: readonly string[], tally: Tally): Map<string, number> {
	const persons = new Map(areas.map((area) => [area, 0]));
	for (const cell of tally.cells()) persons.set(cell.area, (persons.get(cell.area) ?? 0) + cell.persons);
	return persons;
}
