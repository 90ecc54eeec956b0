/** From working figures to released ones: the whole edition as one system, protected, attacked, and only then shown. */
import type { ReleasedCountRow, ReleasedFigure, ReleasedStructureCell } from '#domain/disclosure';
import {
	protectRelease,
	releaseCounts,
	releaseFigures,
	releaseStructure,
	type CellSystem,
	type EarlierRelease,
	type Fingerprint,
	type Protection
} from '#domain/disclosure/server';
import type { Progress } from '#platform/progress';
import { buildCellSystem, keepKnownCells } from './cells/build-cell-system.ts';
import { plannersPreference } from './cells/planners-preference.ts';
import { computeAgeStructure } from '../compute/age-structure.ts';
import { computeFigures, type ComputedFigure } from '../compute/compute-figures.ts';
import { tabulate } from '../compute/tabulate.ts';
import type { MonitorInputs } from './gather-inputs.ts';

export type ProtectedEdition = {
	readonly figures: readonly ReleasedFigure[];
	readonly structure: readonly ReleasedStructureCell[];
	readonly counts: readonly ReleasedCountRow[];
	readonly system: CellSystem;
	readonly protection: Protection;
	/** The figures before protection: confidential. */
	readonly working: readonly ComputedFigure[];
};

/** Throws `UnsafePattern` when the audit could narrow a hidden count: then nothing is released. */
export async function protectEdition(
	inputs: MonitorInputs,
	before: { readonly releases: readonly EarlierRelease[]; readonly fingerprintOf: Fingerprint },
	progress: Progress
): Promise<ProtectedEdition> {
	progress({ label: 'Indikatoren berechnen', done: 1, total: 4 });
	const computation = computeFigures(inputs.facts, inputs.indicators, inputs);
	const structure = computeAgeStructure(inputs.areas, inputs.county, computation.counts);
	const known = [...computation.cells.values(), ...structure.places.values()];
	const tables = tabulate(inputs.areas, measuresOf(inputs), known, computation.counts);
	progress({ label: 'Kleine Zahlen schützen und Schutz prüfen', done: 2, total: 4 });
	const system = buildCellSystem(computation, structure, tables, {
		...inputs,
		weightFactorOf: plannersPreference(inputs.maxYear, before.releases)
	});
	const protection = await protectRelease(system, before.releases, before.fingerprintOf);
	const inSystem = new Set(system.cells.map(({ key }) => key));
	const working = keepKnownCells(computation.figures, system);
	return {
		figures: releaseFigures(working, protection),
		structure: releaseStructure(
			structure.cells.filter(({ cell }) => inSystem.has(cell)),
			protection
		),
		counts: releaseCounts(tables.rows, protection),
		system,
		protection,
		working
	};
}

/** Measures some indicator of the edition uses: what belongs to a closed theme alone is not tabulated either. */
function measuresOf({ indicators }: MonitorInputs): Set<string> {
	return new Set(
		indicators.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map(({ measure }) => measure)
		)
	);
}
