import { findAreas, findMemberships, getCountyId } from '#domain/areas/server';
import { defaultRuleSet, ruleSetOfSource, type RuleSet } from '#domain/disclosure';
import { findRuleSets } from '#domain/disclosure/server';
import { findMeasure, measures, type Measure } from '#domain/intake';
import { findDeliveries, findFacts, type Delivery } from '#domain/intake/server';
import type { Queryable } from '#platform/database';
import { withStandInMovements } from '../compute/stand-in-movements.ts';
import type { CellPlace } from '../compute/counts.ts';
import type { Indicator } from '../indicator.ts';
import { placesGivenOut } from './evaluations/places-given-out.ts';
import { findIndicators } from './find-indicators.ts';
import { findClosedThemes } from './find-theme-decisions.ts';
import type { Inputs } from './inputs-hash.ts';

export type MonitorInputs = Inputs & {
	readonly county: string;
	readonly measures: ReadonlyMap<string, Measure>;
	readonly deliveries: ReadonlyMap<number, Delivery>;
	readonly ruleSetOf: (delivery: number) => RuleSet | null;
	/** Cells of special evaluations: the next release is protected together with them. */
	readonly givenOut: readonly CellPlace[];
};

/**
 * Everything the figures up to `maxYear` are computed from, as it stands now; `only`: for these indicators alone; `years`:
 * nothing of other years is read.
 */
export async function gatherInputs(
	database: Queryable,
	maxYear: number,
	only?: readonly Indicator[],
	years?: readonly number[]
): Promise<MonitorInputs> {
	const indicators = only ?? (await findIndicators(database));
	const used = new Set(
		indicators.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map(({ measure }) => measure)
		)
	);
	const delivered = (await findFacts(database, { measures: [...used], ...(years && { years }) })).filter(
		({ year }) => year <= maxYear
	);
	const facts = withStandInMovements(delivered);
	const ids = [...new Set(facts.map(({ delivery }) => delivery))];
	const deliveries = new Map(
		(await findDeliveries(database, { ids, limit: ids.length || 1 })).map((delivery) => [delivery.id, delivery])
	);
	const adopted = await findRuleSets(database);
	const ruleSets = adopted.length > 0 ? adopted : [defaultRuleSet];
	const [areas, memberships] = [await findAreas(database), await findMemberships(database)];
	// School planning or youth offices cut the county differently; the monitor shows the general regions.
	const shownRegions = new Set(
		memberships.filter(({ planningField }) => planningField === 'general').map(({ whole }) => whole)
	);
	return {
		facts,
		indicators,
		areas: areas.filter(({ id, level }) => level !== 'region' || shownRegions.has(id)),
		memberships,
		ruleSets,
		maxYear,
		county: await getCountyId(database),
		measures: new Map([...used].map((code) => [code, findMeasure(code) ?? unknownMeasure(code)])),
		deliveries,
		givenOut: await placesGivenOut(database, [...used], maxYear),
		ruleSetOf: (id) => {
			const { legalType = null, table = '' } = deliveries.get(id) ?? {};
			return ruleSetOfSource(adopted, { table, legalType }) ?? defaultRuleSet;
		}
	};
}

/** What the edition of that year is made from: without the special themes nobody has opened for it. */
export async function withoutClosedThemes<T extends Inputs>(database: Queryable, inputs: T, year: number): Promise<T> {
	const closed = await findClosedThemes(database, year);
	return { ...inputs, indicators: inputs.indicators.filter(({ theme }) => !closed.has(theme)) };
}

function unknownMeasure(code: string): never {
	throw new Error(`The measure ${code} is not one of ${measures.length} known ones.`);
}
