/**
 * Counts extracts of movements (births, deaths, moves) of one calendar year and holds them against the stocks at both ends
 * (methods.md 4.1). The residual is shown; a large one refuses the count until somebody says why.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Issue } from '#domain/audit';
import { accountMovements } from '#domain/statistics';
import type { MovementCheck } from '../../../count-details.ts';
import type { RegisterLayout } from '../../../layout.ts';
import { CellCounts } from '../details/cell-counts.ts';
import { inspectExtract } from '../inspect-extract.ts';
import { movementBands, movementColumns, movementQuery } from './movement-query.ts';

export type MovementsToCount = {
	readonly connection: DuckDBConnection;
	readonly files: readonly string[];
	readonly layout: RegisterLayout;
	readonly areas: readonly string[];
	/** The calendar year; events outside are left out and reported. */
	readonly year: number;
	/** Persons by municipality at both ends of the year. */
	readonly start: ReadonlyMap<string, number>;
	readonly end: ReadonlyMap<string, number>;
	/** Key of the county; its moves are known only where the other municipality of a move is given. */
	readonly county: string;
};

export type CountedMovements = {
	readonly counts: CellCounts;
	readonly checks: readonly MovementCheck[];
	/** Rows without a known municipality, event or date, or of another year. */
	readonly rowsLeftOut: number;
};

const MEASURES = ['births', 'deaths', 'arrivals', 'departures', 'moves-within'] as const;
type Measure = (typeof MEASURES)[number];

export async function countMovements(options: MovementsToCount): Promise<CountedMovements | { issue: Issue }> {
	const { connection, files, layout, areas, county, year, start, end } = options;
	const counts = new CellCounts(['area', 'measure', 'age', 'sex', 'citizenship', 'origin']);
	const sums = new Map<string, Record<Measure, number>>();
	let rowsLeftOut = 0;
	let knowsOtherArea = true;
	for (const file of files) {
		const inspected = inspectExtract(file, layout, movementColumns);
		if ('issue' in inspected) return inspected;
		const { extract } = inspected;
		knowsOtherArea &&= extract.columns.otherArea !== undefined;
		let rows;
		try {
			rows = (await connection.runAndReadAll(movementQuery(extract, layout, areas, year))).getRows();
		} catch {
			// The engine's message quotes the row.
			return { issue: { rule: 'file-unreadable', level: 'error', file: extract.name, detail: { row: 'unbekannt' } } };
		}
		for (const [areaIndex, event, age, sex, citizenship, isInvented, isInside, persons] of rows) {
			const [area, measure] = [areas[Number(areaIndex)], MEASURES[Number(event)]];
			const count = Number(persons);
			if (!area || !measure) {
				rowsLeftOut += count;
				continue;
			}
			const origin = isInvented ? 'invented' : 'register';
			const add = (place: string, as: Measure): void => {
				const by = [String(sex ?? ''), String(citizenship ?? ''), origin];
				counts.add([place, as, as === 'births' ? '' : String(age ?? ''), ...by], count);
				// Not every mother's age is known: births by it stand beside all births.
				if (as === 'births' && age) counts.add([place, 'births-by-age-of-mother', String(age), ...by], count);
				let sum = sums.get(place);
				if (!sum) sums.set(place, (sum = { births: 0, deaths: 0, arrivals: 0, departures: 0, 'moves-within': 0 }));
				sum[as] += count;
			};
			add(area, measure);
			// A move between two municipalities is an arrival and a departure, and for the county one move within.
			if (!isInside || measure === 'births' || measure === 'deaths') add(county, measure);
			else if (measure !== 'departures') add(county, 'moves-within');
		}
	}
	addEmptyBands(counts, [...sums.keys()]);
	const places = knowsOtherArea ? [...areas, county] : areas;
	const stock = (at: ReadonlyMap<string, number>, place: string): number =>
		place === county ? [...at.values()].reduce((sum, persons) => sum + persons, 0) : (at.get(place) ?? 0);
	const checks = places.flatMap((area): MovementCheck[] => {
		const sum = sums.get(area);
		if (!sum) return [];
		const { births, deaths, arrivals, departures } = sum;
		const [before, after] = [stock(start, area), stock(end, area)];
		const { residual, isResidualLarge } = accountMovements(before, sum, after);
		return [{ area, start: before, births, deaths, arrivals, departures, end: after, residual, isResidualLarge }];
	});
	return {
		counts: knowsOtherArea ? counts : counts.renamed((place) => (place === county ? null : place)),
		checks,
		rowsLeftOut
	};
}

/**
 * Where ages are known, every place gets every band, with nobody in most: what is not told cannot be summed, and a village
 * in which no child died would have no deaths at all.
 */
function addEmptyBands(counts: CellCounts, places: readonly string[]): void {
	for (const [measure, bands] of Object.entries(movementBands)) {
		const groups = new Set(
			counts
				.rows()
				.filter(([[, as, age]]) => as === measure && age !== '')
				.map(([[, , , ...by]]) => by.join(','))
		);
		for (const place of places)
			for (const group of groups) for (const band of bands) counts.add([place, measure, band, ...group.split(',')], 0);
	}
}
