import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../rule-set.ts';
import { auditPattern } from './audit-pattern.ts';
import type { CellSystem, CountCell, SumRelation } from './cell-system.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import type { Protection } from './protect-cells.ts';
import { protectRelease } from './protect-release.ts';

const print = (cell: string, count: number): string => `${cell} ${count}`;

/** What the ledger would keep of a release. */
function asEarlier(id: number, { cells, relations }: CellSystem, protection: Protection): EarlierRelease {
	const isShown = ({ key }: CountCell): boolean => protection.statusOf(key) === 'shown';
	return {
		id,
		shown: new Map(cells.filter(isShown).map(({ key, count }) => [key, count])),
		hidden: new Map(
			cells
				.filter((cell) => !isShown(cell))
				.map(({ key, count, rules }) => [key, { fingerprint: print(key, count), protection: rules?.protection ?? 0 }])
		),
		altered: new Map(),
		alterations: new Map(),
		relations: relations.filter(({ total, parts }) => [total, ...parts].some((key) => protection.hidden.has(key)))
	};
}

type Counts = readonly (readonly number[])[];

/** Municipalities in regions in a county. */
function countyOf(counts: Counts): CellSystem {
	const cell = (key: string, count: number): CountCell => ({ key, count, rules: defaultRuleSet });
	const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
	const inner = counts.map((region, r) => region.map((count, m) => cell(`m${r}.${m}`, count)));
	const regions = counts.map((region, r) => cell(`r${r}`, sum(region)));
	const relations: SumRelation[] = [
		...inner.map((cells, r) => ({ total: `r${r}`, parts: cells.map(({ key }) => key) })),
		{ total: 'county', parts: regions.map(({ key }) => key) }
	];
	return { cells: [...inner.flat(), ...regions, cell('county', sum(counts.flat()))], relations };
}

/** Somebody with both releases, who knows which numbers were not revised. Own code but for the bounds. */
async function attackBoth(first: [CellSystem, Protection], second: [CellSystem, Protection]) {
	const [before, now] = [first[0].cells, second[0].cells].map(
		(cells) => new Map(cells.map(({ key, count }) => [key, count]))
	);
	const nameOf = (edition: number, key: string): string =>
		edition === 1 || before?.get(key) === now?.get(key) ? key : `${key} then`;
	const cells = new Map<string, CountCell>();
	const known = new Set<string>();
	const relations: SumRelation[] = [];
	for (const [edition, [system, protection]] of [first, second].entries()) {
		for (const cell of system.cells) {
			const name = nameOf(edition, cell.key);
			cells.set(name, { ...cell, key: name });
			if (protection.statusOf(cell.key) === 'shown') known.add(name);
		}
		for (const { total, parts } of system.relations)
			relations.push({ total: nameOf(edition, total), parts: parts.map((key) => nameOf(edition, key)) });
	}
	const hidden = new Set([...cells.keys()].filter((key) => !known.has(key)));
	return auditPattern({ cells: [...cells.values()], relations }, hidden);
}

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 90 }));
const regions = fc.array(fc.array(count, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 });

describe('a release after others', () => {
	it('opens nothing that an earlier one hid, whatever was revised, nor do they together', async () => {
		await fc.assert(
			fc.asyncProperty(
				regions,
				fc.array(fc.tuple(fc.nat(3), fc.nat(4), count), { maxLength: 3 }),
				async (counts, changes) => {
					const first = countyOf(counts);
					const one = await protectRelease(first, [], print);
					const revised = counts.map((region) => [...region]);
					for (const [r, m, value] of changes) if (revised[r]?.[m] !== undefined) revised[r][m] = value;
					const second = countyOf(revised);
					const two = await protectRelease(second, [asEarlier(1, first, one)], print);
					const excused = new Set(
						[...two.alreadyPublished, ...two.narrowedBefore].flatMap((key) => [key, key.replace(' @1', ' then')])
					);
					for (const { cell, lower, upper } of await attackBoth([first, one], [second, two]))
						if (!excused.has(cell)) expect(upper - lower, cell).toBeGreaterThan(defaultRuleSet.protection - 1e-5);
				}
			),
			{ numRuns: 40, seed: 3 }
		);
	});

	it('keeps the pattern where nothing changed', async () => {
		await fc.assert(
			fc.asyncProperty(regions, async (counts) => {
				const system = countyOf(counts);
				const one = await protectRelease(system, [], print);
				const two = await protectRelease(system, [asEarlier(1, system, one)], print);
				expect([...two.hidden]).toEqual([...one.hidden]);
				expect([two.alreadyPublished, two.narrowedBefore]).toEqual([[], []]);
			}),
			{ numRuns: 20, seed: 4 }
		);
	});

	it('hides again what the earlier one hid beside a revised small count: showing it would open the old sum', async () => {
		const first = countyOf([
			[2, 20, 30],
			[40, 50, 60]
		]);
		const one = await protectRelease(first, [], print);
		expect([...one.hidden.keys()]).toEqual(['m0.0', 'm0.1']);
		const second = countyOf([
			[9, 20, 30],
			[40, 50, 60]
		]);
		const alone = await protectRelease(second, [], print);
		expect(alone.hidden.size).toBe(0);
		const two = await protectRelease(second, [asEarlier(1, first, one)], print);
		expect(two.hidden.has('m0.1')).toBe(true);
	});

	it('hides what is small by a stricter rule, and says that it was published before', async () => {
		const counts = [
			[4, 20, 30],
			[40, 50, 60]
		];
		const one = await protectRelease(countyOf(counts), [], print);
		expect(one.hidden.size).toBe(0);
		const system = countyOf(counts);
		const strict = { ...defaultRuleSet, maxHiddenCount: 5, protection: 6 };
		const stricter = { ...system, cells: system.cells.map((cell) => ({ ...cell, rules: strict })) };
		const two = await protectRelease(stricter, [asEarlier(1, countyOf(counts), one)], print);
		expect([...two.hidden]).toEqual([['m0.0', 'primary']]);
		expect(two.alreadyPublished).toEqual(['m0.0']);
	});

	it('leaves as much room as is left where earlier releases took the rest', async () => {
		const counts = [
			[2, 20, 30],
			[40, 50, 60]
		];
		const one = await protectRelease(countyOf(counts), [], print);
		const system = countyOf(counts);
		const strict = { ...defaultRuleSet, protection: 60 };
		const stricter = { ...system, cells: system.cells.map((cell) => ({ ...cell, rules: strict })) };
		const two = await protectRelease(stricter, [asEarlier(1, countyOf(counts), one)], print);
		expect(two.hidden.get('m0.0')).toBe('primary');
		expect(two.narrowedBefore).toContain('m0.0');
	});
});
