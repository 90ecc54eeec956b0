/**
 * Everything an edition shows as one system of equations for disclosure control: the counts behind all figures, the age
 * structure and the counts for tables, and every sum a reader can form from them, between areas, ages, categories and their rests.
 */
import type { Area } from '#domain/areas';
import type { RuleSet } from '#domain/disclosure';
import { isPrimary, type CellSystem, type CountCell, type SumRelation } from '#domain/disclosure/server';
import type { Measure } from '#domain/intake';
import type { Indicator } from '../../indicator.ts';
import type { Computation, ComputedFigure } from '../../compute/compute-figures.ts';
import { cellKey, type CellPlace } from '../../compute/counts.ts';
import type { Tabulated } from '../../compute/tabulate.ts';
import type { AgeStructure } from '../../compute/age-structure.ts';
import { relateAges } from './age-relations.ts';
import { relateAreas } from './area-relations.ts';
import { relateCategories } from './category-relations.ts';
import { addMargins } from './margin-cells.ts';
import { relateTwins } from './twin-relations.ts';
import { CellGroup, type RulesOf, type WeightFactorOf } from './cell-group.ts';

export type CellSystemOptions = {
	readonly areas: readonly Area[];
	readonly county: string;
	readonly measures: ReadonlyMap<string, Measure>;
	readonly indicators: readonly Indicator[];
	/** The rule set of a delivery; null for figures an office has published and protected itself. */
	readonly ruleSetOf: (delivery: number) => RuleSet | null;
	/** Cells that special evaluations showed or hid: part of the system though the edition has no place for them. */
	readonly givenOut?: readonly CellPlace[];
	/** Left out: all cells of a kind cost the same. */
	readonly weightFactorOf?: WeightFactorOf;
	/** Whether the counts of a cell's measure and year are altered; left out: none are. */
	readonly isAltered?: (key: string) => boolean;
};

export function buildCellSystem(
	{ figures, cells, counts }: Pick<Computation, 'figures' | 'cells' | 'counts'>,
	structure: AgeStructure,
	tables: Pick<Tabulated, 'places'>,
	options: CellSystemOptions
): CellSystem {
	const rulesOf = strictestRules(options);
	const { isAltered = () => false } = options;
	const groups = new Map<string, CellGroup>();
	const groupOf = (place: CellPlace): CellGroup => {
		const key = `${place.measure} ${place.year} ${place.basis}`;
		let group = groups.get(key);
		if (!group)
			groups.set(
				key,
				(group = new CellGroup(place, counts, rulesOf, options.weightFactorOf, isAltered(cellKey(place))))
			);
		return group;
	};
	for (const place of [...cells.values(), ...structure.places.values()]) groupOf(place).add(place.area, place.wanted);
	for (const place of tables.places.values()) groupOf(place).add(place.area, place.wanted, 'table');
	for (const place of options.givenOut ?? []) groupOf(place).add(place.area, place.wanted, 'unshown');
	const regions = options.areas.filter(({ level }) => level === 'region').map(({ id }) => id as string);
	const twins = relateTwins(groups.values());
	for (const group of groups.values()) {
		if (!group.needsProtection()) continue;
		addMargins(group);
		relateAges(group);
		relateCategories(group);
		relateAreas(group, options.county, regions, counts);
	}
	const all = new Map<string, CountCell>();
	const relations: SumRelation[] = [...twins];
	for (const group of groups.values()) {
		for (const [key, cell] of group.cells) all.set(key, cell);
		relations.push(...group.relations);
	}
	addComplements(figures, options.indicators, isAltered, all, relations);
	return { cells: [...all.values()], relations };
}

/** Of several deliveries the one with the largest hidden count decides. */
function strictestRules({ measures, ruleSetOf }: CellSystemOptions): RulesOf {
	return ({ measure }, deliveries) => {
		if ((measures.get(measure)?.counts ?? 'nobody') === 'nobody') return null;
		let strictest: RuleSet | null = null;
		for (const delivery of deliveries) {
			const rules = ruleSetOf(delivery);
			if (rules && rules.maxHiddenCount > (strictest?.maxHiddenCount ?? -1)) strictest = rules;
		}
		return strictest;
	};
}

/** Shares close to 100 %: who is in the denominator but not in the numerator of another measure. */
function addComplements(
	figures: readonly ComputedFigure[],
	indicators: readonly Indicator[],
	isAltered: (key: string) => boolean,
	cells: Map<string, CountCell>,
	relations: SumRelation[]
): void {
	const isShare = new Set(
		indicators.filter(({ interval, unit }) => interval === 'wilson' || unit === '%').map(({ id }) => id)
	);
	for (const { indicator, numeratorCells, denominatorCells } of figures) {
		markSmallDenominator(numeratorCells, denominatorCells, cells);
		const [part, whole] = [cells.get(numeratorCells[0] ?? ''), cells.get(denominatorCells[0] ?? '')];
		const isSimple = numeratorCells.length === 1 && denominatorCells.length === 1;
		if (!isShare.has(indicator) || !isSimple || !part?.rules || !whole || part.status || whole.status) continue;
		const key = `${whole.key} without ${part.key}`;
		const count = whole.count - part.count;
		// Nobody is left: everybody in the group has the feature.
		const isGroup = count === 0 && whole.count > 0 && part.rules.protectsGroups;
		const rest: CountCell = { key, count, rules: part.rules, weight: 0.01, ...(isGroup ? { marked: 'group' } : {}) };
		if (count < 0 || cells.has(key)) continue;
		// Everybody knows that a part is no larger than its whole: that narrows a number which is altered.
		const isTold = isAltered(part.key) || isAltered(whole.key);
		if (!isTold && ((count === 0 && !isGroup) || !isPrimary(rest))) continue;
		cells.set(key, rest);
		relations.push({ total: whole.key, parts: [part.key, key] });
	}
}

/** A rate over few people is hidden with its counts, or they would give it away. */
function markSmallDenominator(
	numeratorCells: readonly string[],
	denominatorCells: readonly string[],
	cells: Map<string, CountCell>
): void {
	const wholes = denominatorCells.flatMap((key) => cells.get(key) ?? []);
	if (wholes.length === 0 || wholes.length < denominatorCells.length || wholes.some(({ status }) => status)) return;
	const denominator = wholes.reduce((sum, { count }) => sum + count, 0);
	for (const key of numeratorCells) {
		const cell = cells.get(key);
		if (cell?.rules && denominator < cell.rules.smallestDenominator && !denominatorCells.includes(key))
			cells.set(key, { ...cell, marked: 'small-denominator' });
	}
}

/** Cells that were missing at the source are in no system; a figure without a number need not name them. */
export function keepKnownCells<T extends ComputedFigure>(figures: readonly T[], system: CellSystem): T[] {
	const known = new Set(system.cells.map(({ key }) => key));
	return figures.map((figure) => ({
		...figure,
		numeratorCells: figure.numeratorCells.filter((key) => known.has(key)),
		denominatorCells: figure.denominatorCells.filter((key) => known.has(key))
	}));
}
