import type { Area } from '#domain/areas';
import type { Issue } from '#domain/audit';
import type { Queryable } from '#platform/database';
import { Figures, type CurrentFigure, type MeasuredCell } from '../checks/figures.ts';
import { findDifferingSums } from '../checks/find-differing-sums.ts';
import { findJumps } from '../checks/find-jumps.ts';
import { findMissingMunicipalities } from '../checks/find-missing-municipalities.ts';
import { findPeriodGaps } from '../checks/find-period-gaps.ts';
import { findMeasure } from '../measures/index.ts';
import type { RecognisedFile } from '../recognised-file.ts';
import type { SourceTable } from '../source-table.ts';
import { areaIdsOfCounty } from './area-ids-of-county.ts';
import { findStoredYears } from './find-current-figures.ts';

/** Whether the figures are plausible as they would stand after accepting: completeness, gaps, sums, jumps. */
export async function checkFigures(
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
