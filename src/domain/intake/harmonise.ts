/**
 * From observations as printed to cells of the base data structure: which area, measure, breakdown and period each
 * number belongs to. Nothing is guessed: what the source table does not name stays unmapped and is kept.
 */
import type { Area } from '#domain/areas';
import type { Issue } from '#domain/audit';
import { areaIdsOf, claimsCounty } from './area-key.ts';
import { cellText, type Cell } from './cell.ts';
import { dimensionsText, readDimensions } from './dimensions.ts';
import type { Dimensions } from './fact.ts';
import { findMeasure } from './measures/index.ts';
import type { Observation, ObservationStatus } from './observation.ts';
import { inUnit } from './observed-value.ts';
import { parsePeriod, type Period } from './period.ts';
import type { RecognisedFile } from './recognised-file.ts';
import type { SourceColumn, SourceTable } from './source-table.ts';

export type RefusedObservation = {
	readonly observation: Observation;
	readonly area: string | null;
	readonly rule: string;
};

export type Harmonised = {
	readonly cells: readonly Cell[];
	readonly refused: readonly RefusedObservation[];
	/** Observations of areas outside this county: counted, not taken over. */
	readonly foreign: number;
	readonly findings: readonly Issue[];
};

type Meaning = { column: SourceColumn; dimensions: Dimensions; text: string };

export function harmonise(
	file: RecognisedFile,
	table: SourceTable | undefined,
	areas: readonly Area[],
	county: string
): Harmonised {
	const findArea = areaFinder(areas, county);
	const findPeriod = remember(parsePeriod);
	const findMeaning = meaningFinder(table);
	const byCell = new Map<string, Cell>();
	const refused: RefusedObservation[] = [];
	const findings: Issue[] = [];
	let foreign = 0;

	const refuse = (observation: Observation, area: string | null, issue: Issue): void => {
		refused.push({ observation, area, rule: issue.rule });
		findings.push(issue);
	};

	for (const observation of file.observations) {
		const place = { row: observation.row, column: observation.column };
		const area = findArea(observation.area);
		if (area === null) {
			foreign += 1;
			continue;
		}
		if (area === undefined) {
			const detail = { area: observation.area, name: observation.areaName };
			refuse(observation, null, { rule: 'area-unknown', level: 'error', ...place, detail });
			continue;
		}
		const period = findPeriod(observation.period);
		const meaning = findMeaning(observation);
		if (typeof meaning === 'string') {
			const detail = { measure: observation.measure, dimensions: JSON.stringify(observation.dimensions) };
			refuse(observation, area, { rule: meaning, level: 'error', ...place, detail });
			continue;
		}
		if (meaning && !period) {
			const detail = { period: observation.period };
			refuse(observation, area, { rule: 'period-unreadable', level: 'error', ...place, detail });
			continue;
		}
		const cell = toCell({ observation, area, period, meaning, table, file });
		const earlier = byCell.get(cell.cell);
		if (earlier && cell.measure === null) {
			// Heads that repeat in an unmapped table are told apart by their place.
			const apart = `${cell.cell} #${observation.row}:${observation.column}`;
			byCell.set(apart, { ...cell, cell: apart });
			continue;
		}
		if (earlier && (earlier.value !== cell.value || earlier.status !== cell.status)) {
			const detail = { firstRow: earlier.observation.row, firstColumn: earlier.observation.column };
			refuse(observation, area, { rule: 'cell-twice', level: 'error', ...place, detail });
		} else if (!earlier) byCell.set(cell.cell, cell);
	}
	return { cells: [...byCell.values()], refused, foreign, findings };
}

/** Text: the known area. Null: an area outside the county. Undefined: a key of the county that does not exist. */
function areaFinder(areas: readonly Area[], county: string): (printed: string) => string | null | undefined {
	const known = new Set<string>(areas.map((area) => area.id));
	return remember((printed) => {
		const id = areaIdsOf(printed, county).find((candidate) => known.has(candidate));
		if (id !== undefined) return id;
		return claimsCounty(printed, county) ? undefined : null;
	});
}

/** The meaning of a column and row, null when the table does not tell, or the rule that refuses it. */
function meaningFinder(table: SourceTable | undefined): (observation: Observation) => Meaning | null | string {
	const known = new Map<string, Meaning | null | string>();
	return (observation) => {
		let key = observation.measureCode ?? observation.measure;
		for (const name in observation.dimensions) key += `\n${name}=${observation.dimensions[name]}`;
		let meaning = known.get(key);
		if (meaning === undefined) {
			meaning = table ? meaningOf(table, observation) : null;
			known.set(key, meaning);
		}
		return meaning;
	};
}

function meaningOf(table: SourceTable, observation: Observation): Meaning | null | string {
	const { measure, measureCode, dimensions: printed, dimensionCodes } = observation;
	if (table.isHarmonised) {
		if (!findMeasure(measure)) return 'measure-unknown';
		const dimensions = readDimensions(printed);
		return dimensions ? { column: { measure }, dimensions, text: dimensionsText(dimensions) } : 'dimension-unreadable';
	}
	const column = table.columns[measure] ?? (measureCode === undefined ? undefined : table.columns[measureCode]);
	if (!column) return null;
	// A table with row categories says in each row which one is meant; without it the figure has no meaning.
	if (table.rows && Object.keys(printed).length === 0) return null;
	const parts: Dimensions[] = [column.dimensions ?? {}];
	for (const [name, category] of Object.entries(dimensionCodes ?? printed)) {
		const part = dimensionCodes ? table.dimensions?.[name]?.[category] : table.rows?.[category];
		if (!part) return null;
		parts.push(part);
	}
	const dimensions = Object.assign({}, ...parts) as Dimensions;
	return { column, dimensions, text: dimensionsText(dimensions) };
}

function toCell(from: {
	observation: Observation;
	area: string;
	period: Period | null;
	meaning: Meaning | null;
	table: SourceTable | undefined;
	file: RecognisedFile;
}): Cell {
	const { observation, area, period, meaning, table, file } = from;
	const basis = table?.basis ?? 'official';
	if (meaning && period) {
		const { measure, times = 1, dash } = meaning.column;
		const status: ObservationStatus = observation.sign === '-' && dash ? dash : observation.status;
		return {
			cell: cellText({ measure, area, dimensionsText: meaning.text, basis, period }),
			measure,
			area,
			dimensions: meaning.dimensions,
			dimensionsText: meaning.text,
			basis,
			period,
			value: status === 'zero' ? 0 : inUnit(observation.value, times),
			status,
			observation
		};
	}
	const { sheet = '', dimensions: printed, measure: heads } = observation;
	return {
		cell: `unmapped ${file.table} ${sheet} ${area} ${observation.period} ${heads} ${dimensionsText(printed)}`,
		measure: null,
		area,
		dimensions: {},
		dimensionsText: '',
		basis,
		period,
		value: observation.value,
		status: observation.status,
		observation
	};
}

function remember<T>(find: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (!known.has(text)) known.set(text, find(text));
		return known.get(text) as T;
	};
}
