import {
	countsBehindRate,
	defaultRuleSet,
	fillTable,
	groupDisclosures,
	isDominated,
	tableKey,
	type DominanceRule,
	type Table
} from '#domain/disclosure';
import {
	auditInsiders,
	auditPattern,
	findCheapestSuppression,
	isPrimary,
	protectCells,
	type AttackerKnowledge,
	type AttackResult,
	type CellSystem,
	type Requirement
} from '#domain/disclosure/server';
import type { Method } from './vector-file.ts';

type Codes = readonly string[];
type Frequency = { maxCount: number; zerosSensitive: boolean };
type Attacked = Table & { suppressed: Codes[] };

const EXACT_WIDTH = 1e-6;
/** "Not much more" than the reference that only protects against equations, and not to a width. */
const MOST_HIDDEN = 1.25;

function rulesOf({ maxCount, zerosSensitive }: Frequency, protection = 1) {
	return { ...defaultRuleSet, maxHiddenCount: maxCount, zerosAreSensitive: zerosSensitive, protection };
}

function systemOf(table: Table): CellSystem & { codesOf: Map<string, Codes> } {
	const { cells, relations } = fillTable(table);
	return {
		cells: cells.map(({ key, count }) => ({ key, count, rules: null })),
		relations,
		codesOf: new Map(cells.map(({ key, codes }) => [key, codes]))
	};
}

const isExact = ({ lower, upper }: AttackResult): boolean => upper - lower < EXACT_WIDTH;

async function auditBounds(input: Attacked, expected: { bounds: readonly object[] }) {
	const system = systemOf(input);
	const hidden = new Set(input.suppressed.map(tableKey));
	const attack = (knowledge: AttackerKnowledge) => auditPattern(system, hidden, knowledge);
	const [results, byEquations] = [await attack({}), await attack({ lowerBound: -Infinity })];
	// Bounds of whole numbers take long; they are given where they differ.
	const asksForWhole = expected.bounds.some((bound) => 'integerLower' in bound || 'integerUpper' in bound);
	const whole = asksForWhole ? await attack({ wholeNumbers: true }) : [];
	const bounds = results.map((result, index) => ({
		k: system.codesOf.get(result.cell),
		lower: result.lower,
		upper: result.upper,
		exact: isExact(result),
		exactByEquationsAlone: isExact(byEquations[index] ?? result),
		integerLower: whole[index]?.lower,
		integerUpper: whole[index]?.upper
	}));
	return { bounds, disclosed: bounds.filter(({ exact }) => exact).map(({ k }) => k) };
}

type Linked = {
	values: Record<string, number>;
	equations: { total: string; parts: Record<string, number> }[];
	tables: Record<string, number[]>;
	suppressed: string[];
};

async function linkedAudit({ values, equations, tables, suppressed }: Linked) {
	const cells = Object.entries(values).map(([key, count]) => ({ key, count, rules: null }));
	const relations = equations.map(({ total, parts }) => ({ total, parts: Object.keys(parts) }));
	const attack = async (chosen: typeof relations) => {
		const known = new Set(chosen.flatMap(({ total, parts }) => [total, ...parts]));
		const hidden = new Set(suppressed.filter((key) => known.has(key)));
		const results = await auditPattern({ cells, relations: chosen }, hidden);
		return {
			bounds: Object.fromEntries(results.map(({ cell, lower, upper }) => [cell, [lower, upper]])),
			disclosed: results.filter(isExact).map(({ cell }) => cell)
		};
	};
	const separately: Record<string, Awaited<ReturnType<typeof attack>>> = {};
	for (const [name, numbers] of Object.entries(tables))
		separately[name] = await attack(numbers.flatMap((number) => relations[number] ?? []));
	return { separately, jointly: await attack(relations) };
}

type Optimal = Table & {
	primary: Codes[];
	notSuppressible: Codes[];
	weight: 'value' | 'unit' | 'log';
	protection: { lower: number; upper: number; sliding?: number };
	upperBoundAssumed: number;
};

async function optimalFaults(input: Optimal, expected: { minimumWeight: number }): Promise<string[]> {
	const { cells, relations } = fillTable(input);
	const numberOf = new Map(cells.map(({ key }, index) => [key, index]));
	const weigh = { value: (count: number) => count, unit: () => 1, log: (count: number) => Math.log1p(count) }[
		input.weight
	];
	const locked = new Set(input.notSuppressible.map(tableKey));
	const need: Requirement = {
		below: input.protection.lower,
		above: input.protection.upper,
		width: input.protection.sliding ?? 0
	};
	const required = new Map(input.primary.map((codes) => [numberOf.get(tableKey(codes)) ?? -1, need]));
	const pattern = await findCheapestSuppression({
		counts: cells.map(({ count }) => count),
		lowerLimits: cells.map(() => 0),
		upperLimits: cells.map(() => input.upperBoundAssumed),
		weights: cells.map(({ key, count }) => (locked.has(key) ? Infinity : weigh(count))),
		rows: relations.map(({ total, parts }) => ({
			cells: [total, ...parts].map((key) => numberOf.get(key) ?? -1),
			signs: [-1, ...parts.map(() => 1)]
		})),
		required,
		ifHidden: new Map()
	});
	const weight = [...pattern].reduce((sum, index) => sum + weigh(cells[index]?.count ?? NaN), 0);
	const faults =
		weight > expected.minimumWeight * (1 + 1e-6) + 1e-4
			? [`minimumWeight: expected ${expected.minimumWeight}, got ${weight}`]
			: [];
	const hidden = new Set([...pattern].map((index) => cells[index]?.key ?? ''));
	const system = { cells: cells.map(({ key, count }) => ({ key, count, rules: null })), relations };
	for (const { cell, lower, upper } of await auditPattern(system, hidden, { upperBound: input.upperBoundAssumed })) {
		const index = numberOf.get(cell) ?? -1;
		const count = cells[index]?.count ?? NaN;
		const slack = Math.min(count - lower - need.below, upper - count - need.above, upper - lower - need.width);
		if (required.has(index) && slack < -1e-5) faults.push(`${cell} is narrowed to ${lower}..${upper}`);
	}
	return faults;
}

type Listed = { inner: Record<string, string | number>[]; frequencyColumn: string; rule: Frequency };
type Row = Record<string, string | number | boolean> & { primary: boolean; suppressed: boolean };

/** Tables whose groupings are columns of the records: each published row is the sum of the records it covers. */
function listedSystem({ inner, frequencyColumn, rule }: Listed, rows: readonly Row[]): CellSystem {
	const names = Object.keys(rows[0] ?? {}).filter((name) => ![frequencyColumn, 'primary', 'suppressed'].includes(name));
	const dimensions = names.map((name) => new Set(inner.map((record) => String(record[name]))));
	const parents = Object.keys(inner[0] ?? {}).filter((name) => !names.includes(name) && name !== frequencyColumn);
	const covers = (row: Row, record: Listed['inner'][number]): boolean =>
		names.every((name, index) => {
			const code = String(row[name]);
			if (code === 'Total' || String(record[name]) === code) return true;
			return !dimensions[index]?.has(code) && parents.some((parent) => String(record[parent]) === code);
		});
	const rules = rulesOf(rule);
	const keyOf = (record: Record<string, unknown>): string => tableKey(names.map((name) => String(record[name])));
	const cells = rows.map((row) => ({ key: keyOf(row), count: Number(row[frequencyColumn]), rules }));
	const isInner = new Set(inner.map(keyOf));
	const relations = rows
		.filter((row) => !isInner.has(keyOf(row)))
		.map((row) => ({ total: keyOf(row), parts: inner.filter((record) => covers(row, record)).map(keyOf) }));
	return { cells, relations: relations.filter(({ parts }) => parts.length > 0) };
}

async function gaussFaults(
	input: (Table & { rule: Frequency; zerosMayBeSuppressed: boolean }) | Listed,
	expected: { referenceSuppressedCount: number } | { rows: Row[] }
): Promise<string[]> {
	let system: CellSystem;
	let reference: number;
	if ('rows' in expected) {
		system = listedSystem(input as Listed, expected.rows);
		reference = expected.rows.filter(({ suppressed }) => suppressed).length;
	} else {
		const { cells, relations } = fillTable(input as Table);
		const rules = rulesOf(input.rule);
		system = { cells: cells.map(({ key, count }) => ({ key, count, rules, weight: 1 })), relations };
		reference = expected.referenceSuppressedCount;
	}
	const { hidden } = await protectCells({ ...system, cells: system.cells.map((cell) => ({ ...cell, weight: 1 })) });
	const faults = system.cells
		.filter((cell) => isPrimary(cell) && hidden.get(cell.key) !== 'primary')
		.map(({ key }) => `${key} is shown`);
	for (const result of await auditPattern(system, new Set(hidden.keys())))
		if (hidden.get(result.cell) === 'primary' && isExact(result)) faults.push(`${result.cell} is known exactly`);
	if (hidden.size > Math.ceil(reference * MOST_HIDDEN)) faults.push(`hides ${hidden.size}, the reference ${reference}`);
	return faults;
}

/** What the files of `sdc.*` ask, answered by the disclosure control the product itself uses. */
export const disclosureMethods: Record<string, Method> = {
	'sdc.primary-frequency': {
		unordered: ['primary'],
		compute: (input: Table & { rule: Frequency }) => {
			const { cells } = fillTable(input);
			const rules = rulesOf(input.rule);
			return {
				cells: cells.length,
				total: cells[0]?.count,
				primary: cells.filter(({ key, count }) => isPrimary({ key, count, rules })).map(({ codes }) => codes)
			};
		}
	},
	'sdc.primary-dominance': {
		unordered: ['primary'],
		compute: (
			input: { rule: DominanceRule } & (
				| { contributions: Record<string, number[]> }
				| (Pick<Table, 'dimensions'> & { micro: Record<string, string | number>[]; measure: string })
			)
		) => {
			if ('contributions' in input) {
				const { contributions, rule } = input;
				return { primary: Object.keys(contributions).filter((key) => isDominated(contributions[key] ?? [], rule)) };
			}
			const { dimensions, micro, measure, rule } = input;
			const { cells } = fillTable({ dimensions, inner: [] });
			const roots = dimensions.map(({ tree }) => tree.code);
			const primary = cells.filter(({ codes }) => {
				const members = micro.filter((record) =>
					dimensions.every(({ name }, index) => codes[index] === roots[index] || record[name] === codes[index])
				);
				return isDominated(
					members.map((record) => Number(record[measure])),
					rule
				);
			});
			return { primary: primary.map(({ codes }) => codes) };
		}
	},
	'sdc.audit-bounds': { unordered: ['bounds', 'disclosed'], compute: auditBounds },
	'sdc.linked-audit': { unordered: ['disclosed'], compute: linkedAudit },
	'sdc.insider-audit': {
		unordered: ['insiders', 'learnsExactly'],
		compute: async (input: Attacked) => {
			const system = systemOf(input);
			const results = await auditInsiders(system, new Set(input.suppressed.map(tableKey)));
			const codes = (key: string) => system.codesOf.get(key);
			return {
				insiders: results.map(({ insider, learns }) => ({ insider: codes(insider), learnsExactly: learns.map(codes) }))
			};
		}
	},
	'sdc.attribute-disclosure': {
		unordered: ['disclosures'],
		compute: (input: Table & { sensitiveDimension: string; coalition: number }) => ({
			disclosures: groupDisclosures(input, input.sensitiveDimension, input.coalition)
		})
	},
	'sdc.derived-rate-audit': {
		compute: (input: {
			denominator: number;
			publishedRate: string;
			decimals: number;
			multiplier: number;
			protectedUpTo: number;
		}) => {
			const counts = countsBehindRate(input.publishedRate, input.denominator, input);
			if (!counts)
				return {
					lowestCount: null,
					highestCount: null,
					countKnownExactly: false,
					smallCountDisclosed: false,
					consistent: false
				};
			return {
				lowestCount: counts.lowest,
				highestCount: counts.highest,
				countKnownExactly: counts.lowest === counts.highest,
				smallCountDisclosed: counts.lowest >= 1 && counts.highest <= input.protectedUpTo,
				consistent: true
			};
		}
	},
	'sdc.optimal-suppression': { findFaults: optimalFaults },
	'sdc.gauss-reference': { findFaults: gaussFaults }
};
