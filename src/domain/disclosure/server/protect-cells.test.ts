import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../rule-set.ts';
import { protectCells, type CellSystem, type CountCell } from './protect-cells.ts';

const rules = defaultRuleSet;
const cell = (key: string, count: number, more: Partial<CountCell> = {}): CountCell => ({ key, count, rules, ...more });

/** Many zeros and small counts, as in a county's tables. */
const smallCount = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(0) },
	{ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
	{ weight: 4, arbitrary: fc.integer({ min: 5, max: 400 }) }
);

const sumOf = (cells: readonly CountCell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

/** Municipalities, regions, county. */
const hierarchy: fc.Arbitrary<CellSystem> = fc
	.array(fc.array(smallCount, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
	.map((regions) => {
		const parts = regions.map((counts, r) => counts.map((count, m) => cell(`m${r}.${m}`, count)));
		const totals = parts.map((part, r) => cell(`r${r}`, sumOf(part)));
		return {
			cells: [...parts.flat(), ...totals, cell('county', sumOf(totals))],
			relations: [
				...parts.map((part, r) => ({ total: `r${r}`, parts: part.map(({ key }) => key) })),
				{ total: 'county', parts: totals.map(({ key }) => key) }
			]
		};
	});

/** Cells counted by several groupings at once (regions beside job-centre districts beside age bands). */
const linkedTables: fc.Arbitrary<CellSystem> = fc
	.record({
		inner: fc.array(smallCount, { minLength: 3, maxLength: 9 }),
		groupings: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }), {
			minLength: 1,
			maxLength: 3
		})
	})
	.map(({ inner, groupings }) => {
		const cells = inner.map((count, index) => cell(`c${index}`, count));
		const total = cell('total', sumOf(cells));
		const groups = groupings.flatMap((grouping, g) =>
			[0, 1, 2].flatMap((number) => {
				const parts = cells.filter((_, index) => grouping[index] === number);
				return parts.length > 1 ? [{ grouping: g, parts, cell: cell(`g${g}.${number}`, sumOf(parts)) }] : [];
			})
		);
		const wholes = groupings.map((grouping, g) => {
			const grouped = groups.filter((group) => group.grouping === g);
			const alone = cells.filter((one) => !grouped.some(({ parts }) => parts.includes(one)));
			return { total: 'total', parts: [...grouped.map((group) => group.cell.key), ...alone.map(({ key }) => key)] };
		});
		return {
			cells: [...cells, ...groups.map((group) => group.cell), total],
			relations: [
				...groups.map((group) => ({ total: group.cell.key, parts: group.parts.map(({ key }) => key) })),
				...wholes
			]
		};
	});

const anySystem = fc.oneof(hierarchy, linkedTables);

describe('protecting cells', () => {
	it('leaves no hidden count narrower than its protection', async () => {
		await fc.assert(
			fc.asyncProperty(anySystem, async (system) => {
				const { audit, hidden } = await protectCells(system);
				expect(audit).toHaveLength(hidden.size);
				for (const { cell: key, lower, upper } of audit) {
					expect(upper - lower, key).toBeGreaterThan(rules.protection - 1e-6);
					const { count } = system.cells.find((one) => one.key === key) ?? { count: NaN };
					expect(count).toBeGreaterThanOrEqual(lower - 1e-6);
					expect(count).toBeLessThanOrEqual(upper + 1e-6);
				}
			}),
			{ numRuns: 150, seed: 1 }
		);
	});

	it('never shows a count of one or two, and marks exactly those as primary', async () => {
		await fc.assert(
			fc.asyncProperty(anySystem, async (system) => {
				const { statusOf } = await protectCells(system);
				for (const { key, count } of system.cells)
					expect(statusOf(key) === 'primary', key).toBe(count === 1 || count === 2);
			}),
			{ numRuns: 100, seed: 2 }
		);
	});

	it('gives an attacker with pencil and paper nothing', async () => {
		await fc.assert(
			fc.asyncProperty(anySystem, async (system) => {
				const { hidden } = await protectCells(system);
				expect(solvedByElimination(system, new Set(hidden.keys()))).toEqual([]);
			}),
			{ numRuns: 150, seed: 3 }
		);
	});

	it('finds the small count when nothing is hidden beside it: the attacker of this test works', () => {
		const cells = [cell('a', 1), cell('b', 9), cell('sum', 10)];
		const relations = [{ total: 'sum', parts: ['a', 'b'] }];
		expect(solvedByElimination({ cells, relations }, new Set(['a']))).toEqual(['a']);
	});

	it('hides hardly more than the fewest cells that would do', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(hierarchy, linkedTables).filter(({ cells }) => cells.length <= 9),
				async ({ cells, relations }) => {
					const system = { cells: cells.map((one) => ({ ...one, weight: 1 })), relations };
					const { hidden } = await protectCells(system);
					expect(hidden.size).toBeLessThanOrEqual(1.6 * fewestHidden(system));
				}
			),
			{ numRuns: 60, seed: 4 }
		);
	}, 60_000);

	it('gives the same answer to the same question', async () => {
		await fc.assert(
			fc.asyncProperty(anySystem, async (system) => {
				const [one, two] = [await protectCells(system), await protectCells(system)];
				expect([...two.hidden]).toEqual([...one.hidden]);
			}),
			{ numRuns: 30, seed: 5 }
		);
	});
});

describe('what is hidden besides', () => {
	const county: CellSystem = {
		cells: [
			...[1, 30, 500, 40, 80, 90].map((count, index) => cell(`m${index}`, count)),
			cell('north', 531),
			cell('south', 210),
			cell('county', 741)
		],
		relations: [
			{ total: 'north', parts: ['m0', 'm1', 'm2'] },
			{ total: 'south', parts: ['m3', 'm4', 'm5'] },
			{ total: 'county', parts: ['north', 'south'] }
		]
	};

	it('is the smallest neighbour in the same region, not the region', async () => {
		const { hidden, report } = await protectCells(county);
		expect([...hidden]).toEqual([
			['m0', 'primary'],
			['m1', 'complementary']
		]);
		expect(report).toMatchObject({ cells: 9, primary: 1, complementary: 1 });
	});

	it('is the region where it consists of one municipality only, and then another region too', async () => {
		const { hidden } = await protectCells({
			cells: [cell('m0', 2), cell('m1', 50), cell('m2', 60), cell('one', 2), cell('two', 110), cell('county', 112)],
			relations: [
				{ total: 'one', parts: ['m0'] },
				{ total: 'two', parts: ['m1', 'm2'] },
				{ total: 'county', parts: ['one', 'two'] }
			]
		});
		expect([...hidden.keys()]).toEqual(['m0', 'm1', 'one', 'two']);
	});

	it('is no zero alone: a zero beside a one keeps nothing secret', async () => {
		const { hidden } = await protectCells({
			cells: [cell('a', 1), cell('b', 0), cell('c', 20), cell('sum', 21)],
			relations: [{ total: 'sum', parts: ['a', 'b', 'c'] }]
		});
		expect([...hidden.keys()]).toEqual(['a', 'c']);
	});

	it('is the share of a municipality in which all but two are concerned', async () => {
		const { hidden } = await protectCells({
			cells: [
				...[98, 70, 60].map((count, index) => cell(`x${index}`, count)),
				...[2, 30, 40].map((count, index) => cell(`rest${index}`, count)),
				...[100, 100, 100].map((count, index) => cell(`n${index}`, count)),
				cell('x', 228)
			],
			relations: [
				{ total: 'x', parts: ['x0', 'x1', 'x2'] },
				...[0, 1, 2].map((index) => ({ total: `n${index}`, parts: [`x${index}`, `rest${index}`] }))
			]
		});
		expect(hidden.get('rest0')).toBe('primary');
		expect(hidden.get('x0')).toBe('complementary');
		expect(hidden.has('n0')).toBe(false);
	});

	it('is something more where the source keeps a count secret that the sum would give away', async () => {
		const { hidden } = await protectCells({
			cells: [cell('a', 0, { status: 'secret-at-source' }), cell('b', 20), cell('c', 40), cell('sum', 63)],
			relations: [{ total: 'sum', parts: ['a', 'b', 'c'] }]
		});
		expect([...hidden]).toEqual([
			['a', 'primary'],
			['b', 'complementary']
		]);
	});

	it('is found too where rounded averages do not add up', async () => {
		const { hidden, audit } = await protectCells({
			cells: [cell('a', 2), cell('b', 7), cell('c', 12), cell('sum', 22)],
			relations: [{ total: 'sum', parts: ['a', 'b', 'c'] }]
		});
		expect([...hidden.keys()]).toEqual(['a', 'b']);
		expect(audit[0]).toMatchObject({ lower: 0, upper: 9 });
	});

	it('is nothing where no rule applies', async () => {
		const { hidden } = await protectCells({
			cells: [cell('a', 1, { rules: null }), cell('b', 7, { rules: null }), cell('sum', 8, { rules: null })],
			relations: [{ total: 'sum', parts: ['a', 'b'] }]
		});
		expect(hidden.size).toBe(0);
	});
});

describe('refusals', () => {
	it('asks for every cell: one that was not in the system has no status', async () => {
		const { statusOf } = await protectCells({ cells: [cell('a', 5)], relations: [] });
		expect(() => statusOf('b')).toThrow(/not protected/);
	});

	it('names a cell that stands twice, a sum of unknown cells and a count that is none', async () => {
		await expect(protectCells({ cells: [cell('a', 5), cell('a', 6)], relations: [] })).rejects.toThrow(/twice/);
		await expect(protectCells({ cells: [cell('a', 5)], relations: [{ total: 'a', parts: ['b'] }] })).rejects.toThrow(
			/unknown cell b/
		);
		await expect(protectCells({ cells: [cell('a', -5)], relations: [] })).rejects.toThrow(/no count/);
	});

	it('gives up loudly when everything that could help must stay shown', async () => {
		const system = {
			cells: [cell('a', 1), cell('b', 9, { weight: Infinity }), cell('sum', 10, { weight: Infinity })],
			relations: [{ total: 'sum', parts: ['a', 'b'] }]
		};
		await expect(protectCells(system)).rejects.toThrow(/Nothing that may be hidden/);
	});
});

/** Own code: Gauss-Jordan over the hidden cells; returns those the equations determine. */
function solvedByElimination({ cells, relations }: CellSystem, hidden: ReadonlySet<string>): string[] {
	const keys = cells.map(({ key }) => key).filter((key) => hidden.has(key));
	const matrix: number[][] = relations.map(({ total, parts }) =>
		keys.map((key) => (key === total ? -1 : parts.includes(key) ? 1 : 0))
	);
	let rank = 0;
	for (let column = 0; column < keys.length; column++) {
		const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
		if (pivot === -1) continue;
		const found = matrix.splice(pivot, 1)[0] ?? [];
		const scaled = found.map((value) => value / (found[column] ?? 1));
		matrix.splice(rank, 0, scaled);
		matrix.forEach((row, index) => {
			const factor = row[column] ?? 0;
			if (index !== rank && factor !== 0)
				matrix[index] = row.map((value, position) => value - factor * (scaled[position] ?? 0));
		});
		rank++;
	}
	return matrix
		.map((row) => row.flatMap((value, column) => (Math.abs(value) > 1e-9 ? [column] : [])))
		.flatMap((columns) => (columns.length === 1 ? [keys[columns[0] ?? 0] ?? ''] : []));
}

/** Own code: tries every choice of cells; an attacker's whole-number tables are listed one by one. */
function fewestHidden({ cells, relations }: CellSystem): number {
	const marks = cells.flatMap(({ count }, index) => (count === 1 || count === 2 ? [index] : []));
	const others = cells.map((_, index) => index).filter((index) => !marks.includes(index));
	for (let size = 0; size <= others.length; size++)
		for (const chosen of subsets(others, size)) {
			const hidden = [...marks, ...chosen];
			if (isSafe(hidden)) return hidden.length;
		}
	return cells.length;

	function isSafe(hidden: readonly number[]): boolean {
		const reached = new Map(hidden.map((index) => [index, [cells[index]?.count ?? 0, cells[index]?.count ?? 0]]));
		const deviation = new Map<number, number>();
		const wide = (): boolean => [...reached.values()].every(([low = 0, high = 0]) => high - low >= 3);
		const search = (position: number): void => {
			if (wide()) return;
			if (position === hidden.length) {
				for (const [index, change] of deviation) {
					const count = (cells[index]?.count ?? 0) + change;
					const [low = 0, high = 0] = reached.get(index) ?? [];
					reached.set(index, [Math.min(low, count), Math.max(high, count)]);
				}
				return;
			}
			const index = hidden[position] ?? 0;
			for (let change = -Math.min(3, cells[index]?.count ?? 0); change <= 3; change++) {
				deviation.set(index, change);
				if (stillPossible(hidden.slice(position + 1))) search(position + 1);
			}
			deviation.delete(index);
		};
		search(0);
		return wide();

		/** A relation all of whose hidden cells are set must add up. */
		function stillPossible(open: readonly number[]): boolean {
			const isOpen = new Set(open.map((index) => cells[index]?.key));
			return relations.every(({ total, parts }) => {
				if (isOpen.has(total) || parts.some((part) => isOpen.has(part))) return true;
				const change = (key: string): number => deviation.get(cells.findIndex((one) => one.key === key)) ?? 0;
				return change(total) === parts.reduce((sum, part) => sum + change(part), 0);
			});
		}
	}
}

function* subsets(list: readonly number[], size: number): Generator<number[]> {
	if (size === 0) yield [];
	else
		for (const [index, first] of list.entries())
			for (const rest of subsets(list.slice(index + 1), size - 1)) yield [first, ...rest];
}
