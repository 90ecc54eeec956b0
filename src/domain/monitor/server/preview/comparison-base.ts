import { defaultRuleSet, type RuleSet } from '#domain/disclosure';
import type { CellSystem } from '#domain/disclosure/server';
import { computeFigures, type Computation, type ComputedFigure } from '../../compute/compute-figures.ts';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import { tabulate } from '../../compute/tabulate.ts';
import type { Indicator } from '../../indicator.ts';
import { buildCellSystem } from '../cells/build-cell-system.ts';
import type { MonitorInputs } from '../gather-inputs.ts';

/** An indicator's counts and figures of the last years, computed once and protected in several ways. */
export type ComparisonBase = {
	readonly indicator: Indicator;
	readonly inputs: MonitorInputs;
	readonly computation: Computation;
	readonly working: readonly ComputedFigure[];
	/** Cells of the indicator's numerator: what is tabulated, and what others compute from it. */
	readonly counted: readonly CellPlace[];
	readonly countedKeys: ReadonlySet<string>;
	/** Everything that is shown, denominators too. */
	readonly shownKeys: ReadonlySet<string>;
	/** Whether a place is in the numerator and counts people: only there rules and methods are tried. */
	readonly isMeant: (place: CellPlace) => boolean;
	readonly isRanked: (area: string) => boolean;
	readonly adopted: RuleSet;
	/** Everything with the rules of the numerator's sources changed. */
	readonly systemWith: (change: Partial<RuleSet>, isAltered?: (key: string) => boolean) => CellSystem;
};

const YEARS = 4;
/** Of large measures (the population) fewer years, so that nobody waits for long. */
const YEARS_OF_LARGE = 2;
const LARGE_IN_FACTS = 20_000;

/** `all`: the inputs of an edition. Kept are the indicators that share a numerator's measure, and the last years. */
export function comparisonBase(all: MonitorInputs, indicator: Indicator): ComparisonBase {
	const measures = new Set(indicator.numerator.map(({ measure }) => measure));
	const inputs = restrict(all, measures);
	const computation = computeFigures(inputs.facts, inputs.indicators, inputs);
	const tables = tabulate(inputs.areas, measures, computation.cells.values(), computation.counts);
	const isMeant = ({ measure }: CellPlace): boolean =>
		measures.has(measure) && (inputs.measures.get(measure)?.counts ?? 'nobody') !== 'nobody';
	const counted = [...tables.places.values()].filter(isMeant);
	const owners = new Set(inputs.facts.flatMap(({ measure, delivery }) => (measures.has(measure) ? [delivery] : [])));
	const newest = inputs.facts.findLast(({ measure }) => measures.has(measure));
	const municipalities = new Set(
		inputs.areas.flatMap(({ id, level }) => (level === 'municipality' ? [id as string] : []))
	);
	return {
		indicator,
		inputs,
		computation,
		working: computation.figures.filter((figure) => figure.indicator === indicator.id),
		counted,
		countedKeys: new Set(counted.map(cellKey)),
		shownKeys: new Set(tables.places.keys()),
		isMeant,
		isRanked: (area) => municipalities.has(area),
		adopted: (newest && inputs.ruleSetOf(newest.delivery)) ?? defaultRuleSet,
		systemWith: (change, isAltered) =>
			buildCellSystem(computation, { cells: [], places: new Map() }, tables, {
				...inputs,
				...(isAltered ? { isAltered } : {}),
				ruleSetOf: (delivery) => {
					const rules = inputs.ruleSetOf(delivery);
					return rules && owners.has(delivery) ? { ...rules, ...change } : rules;
				}
			})
	};
}

function restrict(inputs: MonitorInputs, measures: ReadonlySet<string>): MonitorInputs {
	const indicators = inputs.indicators.filter(({ numerator }) =>
		numerator.some(({ measure }) => measures.has(measure))
	);
	const used = new Set(
		indicators.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map(({ measure }) => measure)
		)
	);
	const newest = inputs.facts.reduce(
		(year, fact) => (measures.has(fact.measure) ? Math.max(year, fact.year) : year),
		0
	);
	const since = (years: number) =>
		inputs.facts.filter(({ measure, year }) => used.has(measure) && year > newest - years);
	const isLarge = since(YEARS).filter(({ measure }) => measures.has(measure)).length > LARGE_IN_FACTS;
	return { ...inputs, indicators, facts: since(isLarge ? YEARS_OF_LARGE : YEARS) };
}
