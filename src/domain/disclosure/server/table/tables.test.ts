import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../../rule-set.ts';
import { fillTable, type CodeTree, type Table } from '../../table.ts';
import { protectCells } from '../protect-cells.ts';
import { auditTable } from './audit-table.ts';
import { protectTable } from './protect-table.ts';

/** Regions with municipalities by nested ages by sex, most cells empty or small: what a county's tables look like. */
const many = fc.oneof(
	{ weight: 5, arbitrary: fc.constant(0) },
	{ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
	{ weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) }
);
const leaf = (code: string): CodeTree => ({ code });
const parent = (code: string, sizes: readonly number[]): CodeTree => ({
	code,
	children: sizes.map((size, index) => ({
		code: `${code}${index}`,
		children: Array.from({ length: size }, (_, part) => leaf(`${code}${index}.${part}`))
	}))
});

const tables: fc.Arbitrary<Table> = fc
	.record({
		areas: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 2 }),
		ages: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 1 }),
		counts: fc.array(many, { minLength: 72, maxLength: 72 })
	})
	.map(({ areas, ages, counts }) => {
		const dimensions = [
			{ name: 'area', tree: parent('g', areas) },
			{ name: 'age', tree: parent('a', ages) },
			{ name: 'sex', tree: { code: 'all', children: [leaf('f'), leaf('m')] } }
		];
		const leaves = dimensions.map(({ tree }) => leavesOf(tree));
		const inner = (leaves[0] ?? []).flatMap((g) =>
			(leaves[1] ?? []).flatMap((a) => (leaves[2] ?? []).map((s) => [g, a, s]))
		);
		return { dimensions, inner: inner.map((k, index) => ({ k, v: counts[index % counts.length] ?? 0 })) };
	});

function leavesOf({ code, children }: CodeTree): string[] {
	return children ? children.flatMap(leavesOf) : [code];
}

describe('a hierarchical table with many zeros', () => {
	it('is safe after protection, twice the same, and stays as it is when protected again', async () => {
		await fc.assert(
			fc.asyncProperty(tables, async (table) => {
				const one = await protectTable(table, defaultRuleSet, 'seed');
				const suppressed = one.cells.filter(({ value }) => value === null).map(({ key }) => key);
				const audit = await auditTable({ ...table, suppressed }, defaultRuleSet);
				expect(audit.shownSmallCounts).toEqual([]);
				for (const { key, lower, upper } of audit.bounds)
					expect(upper - lower, key).toBeGreaterThan(defaultRuleSet.protection - 1e-5);
				const again = await protectTable({ ...table, suppressed }, defaultRuleSet, 'seed');
				expect(again.cells.map(({ value }) => value)).toEqual(one.cells.map(({ value }) => value));
				expect((await protectTable(table, defaultRuleSet, 'seed')).cells).toEqual(one.cells);
			}),
			{ numRuns: 3, seed: 6 }
		);
	}, 120_000);

	it('hides at most 5 % more than the cheapest pattern does, where that is known', async () => {
		let [hidden, fewest] = [0, 0];
		const small = fc
			.array(fc.array(many, { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 2 })
			.map((regions) => ({
				dimensions: [
					{ name: 'area', tree: parent('g', [4, 4]) },
					{ name: 'sex', tree: { code: 'all', children: [leaf('f'), leaf('m')] } }
				],
				inner: regions.flatMap((counts, r) =>
					counts.map((v, index) => ({ k: [`g${r}.${index >> 1}`, index % 2 ? 'm' : 'f'], v }))
				)
			}));
		await fc.assert(
			fc.asyncProperty(small, async (table) => {
				const { cells, relations } = fillTable(table);
				const { suppression } = await protectTable(table, defaultRuleSet, 'seed');
				if (suppression === null || suppression.lowerBound === null) return;
				const edition = cells.map(({ key, count }) => ({ key, count, rules: defaultRuleSet, weight: 1 }));
				hidden += (await protectCells({ cells: edition, relations })).hidden.size;
				fewest += suppression.lowerBound;
			}),
			{ numRuns: 8, seed: 7 }
		);
		expect(fewest).toBeGreaterThan(30);
		expect(hidden / fewest).toBeLessThanOrEqual(1.05);
	}, 120_000);

	it('keeps its groups of people together under cell keys, and adds up after small-count rounding', async () => {
		const [table] = fc.sample(tables, { numRuns: 1, seed: 8 });
		if (!table) throw new Error('No table.');
		const keyed = { ...defaultRuleSet, method: 'cell-key' } as const;
		const [one, two] = [await protectTable(table, keyed, 'seed'), await protectTable(table, keyed, 'seed')];
		expect(two.cells).toEqual(one.cells);
		expect((await protectTable(table, keyed, 'other')).cells).not.toEqual(one.cells);
		const rounded = await protectTable(table, { ...defaultRuleSet, method: 'small-count-rounding' }, 'seed');
		const values = new Map(rounded.cells.map(({ key, value }) => [key, value ?? NaN]));
		for (const { total, parts } of fillTable(table).relations)
			expect(values.get(total)).toBe(parts.reduce((sum, part) => sum + (values.get(part) ?? NaN), 0));
		expect(rounded.informationLoss['small-count-rounding']).toMatchObject({ hidden: 0, brokenSums: 0 });
	});
});
