/** From working figures to released ones: the whole edition as one system, protected, attacked, and only then shown. */
import type { AlteredSlice, ReleasedCountRow, ReleasedFigure, ReleasedStructureCell } from '#domain/disclosure';
import {
	protectAlteredRelease,
	releaseCounts,
	releaseFigures,
	releaseStructure,
	type CellSystem,
	type EarlierRelease,
	type Fingerprint,
	type Protection
} from '#domain/disclosure/server';
import type { Progress } from '#platform/progress';
import { computeAgeStructure } from '../compute/age-structure.ts';
import { computeFigures, type ComputedFigure } from '../compute/compute-figures.ts';
import { cellKey } from '../compute/counts.ts';
import { tabulate } from '../compute/tabulate.ts';
import { alterationOfCell } from './altered/alteration-of-cell.ts';
import { findAlterations } from './altered/find-alterations.ts';
import { publishAltered } from './altered/publish-altered.ts';
import { publishedInstead } from './altered/published-instead.ts';
import { widenIntervals } from './altered/widen-intervals.ts';
import { buildCellSystem, keepKnownCells } from './cells/build-cell-system.ts';
import { plannersPreference } from './cells/planners-preference.ts';
import type { MonitorInputs } from './gather-inputs.ts';

export type ProtectedEdition = {
	readonly figures: readonly ReleasedFigure[];
	readonly structure: readonly ReleasedStructureCell[];
	readonly counts: readonly ReleasedCountRow[];
	/** Measures and years whose counts are altered instead of hidden. */
	readonly altered: readonly AlteredSlice[];
	readonly system: CellSystem;
	readonly protection: Protection;
	/** The figures before protection, in the order of the released ones: confidential. */
	readonly working: readonly ComputedFigure[];
};

/** Throws `UnsafePattern` when the audit could narrow a hidden count: then nothing is released. */
export async function protectEdition(
	inputs: MonitorInputs,
	before: { readonly releases: readonly EarlierRelease[]; readonly fingerprintOf: Fingerprint },
	progress: Progress
): Promise<ProtectedEdition> {
	progress({ label: 'Indikatoren berechnen', done: 1, total: 4 });
	const { bySlice } = findAlterations(inputs, before.releases);
	const alterationOf = alterationOfCell(bySlice);
	const counted = computeFigures(inputs.facts, inputs.indicators, inputs);
	const structure = computeAgeStructure(inputs.areas, inputs.county, counted.counts);
	const measures = measuresOf(inputs);
	const known = [...counted.cells.values(), ...structure.places.values()];
	const tables = tabulate(inputs.areas, measures, known, counted.counts);
	progress({ label: 'Kleine Zahlen schützen und Schutz prüfen', done: 2, total: 4 });
	const system = buildCellSystem(counted, structure, tables, {
		...inputs,
		weightFactorOf: plannersPreference(inputs.maxYear, before.releases),
		isAltered: (key) => alterationOf(key) !== null
	});
	const places = new Map([...known, ...tables.places.values()].map((place) => [cellKey(place), place]));
	const altered = bySlice.size > 0 ? await publishAltered(bySlice, { ...before, system, places }) : null;
	const shown = altered
		? computeFigures(inputs.facts, inputs.indicators, { ...inputs, publish: altered.publish })
		: counted;
	const protection = await protectAlteredRelease(
		system,
		{
			alterationOf,
			published: publishedInstead(places, shown.published),
			withheld: altered?.withheld ?? new Set()
		},
		before.releases,
		before.fingerprintOf
	);
	const shownStructure = altered ? computeAgeStructure(inputs.areas, inputs.county, shown.published) : structure;
	const shownTables = altered ? tabulate(inputs.areas, measures, known, shown.published) : tables;
	const inSystem = new Set(system.cells.map(({ key }) => key));
	const figures = keepKnownCells(
		altered ? widenIntervals(shown.figures, inputs.indicators, alterationOf) : shown.figures,
		system
	);
	return {
		figures: releaseFigures(figures, protection),
		structure: releaseStructure(
			shownStructure.cells.filter(({ cell }) => inSystem.has(cell)),
			protection
		),
		counts: releaseCounts(shownTables.rows, protection),
		altered: [...bySlice.values()],
		system,
		protection,
		working: altered ? inTheOrderOf(figures, keepKnownCells(counted.figures, system)) : figures
	};
}

/** Some figure may not be had from altered counts, or only from them. */
function inTheOrderOf(figures: readonly ComputedFigure[], counted: readonly ComputedFigure[]): ComputedFigure[] {
	const nameOf = ({ indicator, area, year, basis }: ComputedFigure): string => `${indicator} ${area} ${year} ${basis}`;
	const byName = new Map(counted.map((figure) => [nameOf(figure), figure]));
	return figures.map((figure) => byName.get(nameOf(figure)) ?? figure);
}

/** Measures some indicator of the edition uses: what belongs to a closed theme alone is not tabulated either. */
function measuresOf({ indicators }: MonitorInputs): Set<string> {
	return new Set(
		indicators.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map(({ measure }) => measure)
		)
	);
}
