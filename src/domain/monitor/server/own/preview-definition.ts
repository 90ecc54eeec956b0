import type { Area } from '#domain/areas';
import type { Issue } from '#domain/audit';
import type { Figure, ReleasedFigure } from '#domain/disclosure';
import { protectCells, releaseFigures, UnsafePattern } from '#domain/disclosure/server';
import type { Queryable } from '#platform/database';
import { computeFigures } from '../../compute/compute-figures.ts';
import type { Indicator, Part } from '../../indicator.ts';
import { findDefinitionFaults } from '../../own/find-definition-faults.ts';
import { findPreviewFaults } from '../../own/find-preview-faults.ts';
import { indicatorOfDefinition, type OwnPlace } from '../../own/indicator-of-definition.ts';
import type { OwnDefinition } from '../../own/own-definition.ts';
import { buildCellSystem, keepKnownCells } from '../cells/build-cell-system.ts';
import { findIndicators } from '../find-indicators.ts';
import { gatherInputs, type MonitorInputs } from '../gather-inputs.ts';

export type DefinitionPreview = {
	readonly indicator: Indicator;
	readonly areas: readonly Area[];
	/** Newest year with a figure; 0 without one. */
	readonly year: number;
	/** Working figures of that year, before disclosure control. */
	readonly figures: readonly Figure[];
	/** The same as they would be released if this indicator stood alone. */
	readonly released: readonly ReleasedFigure[];
	readonly issues: readonly Issue[];
};

const NO_LIMIT = 9999;
/** What hides a figure lies in its own year and in those it is computed from. */
const YEARS_PROTECTED = 3;

/** Computes the definition from what has been accepted and protects it; confidential. */
export async function previewDefinition(
	database: Queryable,
	own: OwnDefinition,
	place: OwnPlace
): Promise<DefinitionPreview> {
	const indicator = indicatorOfDefinition(own, place);
	const others = (await findIndicators(database)).filter(({ id }) => id !== place.id);
	const faults = findDefinitionFaults(own, others);
	const nothing = { indicator, areas: [], year: 0, figures: [], released: [] };
	const isComputable = own.numerator.length > 0 && (own.kind === 'count' || own.denominator.length > 0);
	const cannotBeRead = new Set(['own-indicator-measure-unknown', 'own-indicator-age-backwards']);
	if (!isComputable || faults.some(({ rule }) => cannotBeRead.has(rule))) return { ...nothing, issues: faults };
	const gathered = await gatherInputs(database, NO_LIMIT, [indicator]);
	const maxYear = gathered.facts.reduce((newest, fact) => Math.max(newest, fact.year), 0);
	const inputs = { ...gathered, maxYear };
	const parts = partsAlone(indicator);
	// Together, for grouping the facts takes longest.
	const computed = computeFigures(inputs.facts, [indicator, ...parts.map(({ alone }) => alone)], inputs).figures;
	const figures = computed.filter((figure) => figure.indicator === indicator.id);
	const found = new Set(computed.map((figure) => figure.indicator));
	const missing = parts.filter(({ alone }) => !found.has(alone.id)).map(({ part }) => part);
	const year = figures.reduce((newest, figure) => Math.max(newest, figure.year), 0);
	const { released, isSafe } = await protect(inputs, year);
	const shown = figures.filter((figure) => figure.year === year);
	return {
		indicator,
		areas: inputs.areas,
		year,
		figures: shown,
		released,
		issues: [
			...faults,
			...findPreviewFaults(own, { figures, areas: inputs.areas, missing }),
			...(isSafe ? [] : [{ rule: 'own-indicator-not-safe', level: 'error' as const }])
		]
	};
}

async function protect(inputs: MonitorInputs, year: number): Promise<{ released: ReleasedFigure[]; isSafe: boolean }> {
	const facts = inputs.facts.filter((fact) => fact.year > year - YEARS_PROTECTED);
	const computation = computeFigures(facts, inputs.indicators, inputs);
	const system = buildCellSystem(computation, { cells: [], places: new Map() }, { places: new Map() }, inputs);
	try {
		const released = releaseFigures(keepKnownCells(computation.figures, system), await protectCells(system));
		return { released: released.filter((figure) => figure.year === year), isSafe: true };
	} catch (error) {
		if (error instanceof UnsafePattern) return { released: [], isSafe: false };
		throw error;
	}
}

/** Each summand as if it stood alone: where that has no figure, it cannot be had from what was delivered. */
function partsAlone(indicator: Indicator): { part: Part; alone: Indicator }[] {
	const { denominator = [], denominatorText: _, ...rest } = indicator;
	return [...rest.numerator, ...denominator].map((part, index) => ({
		part,
		alone: { ...rest, id: `${rest.id} ${index}`, numerator: [part], interval: 'none', smallestDenominator: 0 }
	}));
}
