import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alteration } from '../alteration.ts';
import { defaultRuleSet } from '../rule-set.ts';
import { roundAdditively } from './altered/round-additively.ts';
import { attackEquations } from './attacker/attack-equations.ts';
import type { KnownSum } from './attacker/known-sum.ts';
import type { CellSystem, CountCell } from './cell-system.ts';
import { changeCount } from './change-count.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import { keyOf } from './noise-table.ts';
import type { Protection } from './protect-cells.ts';
import { protectAlteredRelease } from './protect-altered-release.ts';

const print = (cell: string, count: number): string => `${cell} ${count}`;
const cell = (key: string, count: number): CountCell => ({ key, count, rules: defaultRuleSet });

/** Towns × women and men × young and old, with every margin. */
function countyOf(counts: readonly (readonly number[])[]): CellSystem {
	const cells = new Map<string, CountCell>();
	const add = (key: string, count: number): void =>
		void cells.set(key, cell(key, (cells.get(key)?.count ?? 0) + count));
	counts.forEach((inner, town) =>
		inner.forEach((count, index) => {
			const [sex, age] = [index < 2 ? 'f' : 'm', index % 2 === 0 ? 'young' : 'old'];
			for (const area of [`t${town}`, 'county'])
				for (const part of [`${sex} ${age}`, `${sex} all`, `all ${age}`, 'all all']) add(`${area} ${part}`, count);
		})
	);
	const areas = [...counts.map((_, town) => `t${town}`), 'county'];
	return {
		cells: [...cells.values()],
		relations: [
			...areas.flatMap((area) => [
				...['young', 'old', 'all'].map((age) => ({
					total: `${area} all ${age}`,
					parts: ['f', 'm'].map((sex) => `${area} ${sex} ${age}`)
				})),
				...['f', 'm', 'all'].map((sex) => ({
					total: `${area} ${sex} all`,
					parts: ['young', 'old'].map((age) => `${area} ${sex} ${age}`)
				}))
			]),
			...['f', 'm', 'all'].flatMap((sex) =>
				['young', 'old', 'all'].map((age) => ({
					total: `county ${sex} ${age}`,
					parts: counts.map((_, town) => `t${town} ${sex} ${age}`)
				}))
			)
		]
	};
}

type Published = { readonly published: ReadonlyMap<string, number>; readonly withheld: ReadonlySet<string> };

async function publish(
	system: CellSystem,
	{ method, base }: Alteration,
	earlier: readonly EarlierRelease[]
): Promise<Published> {
	if (method === 'small-count-rounding') {
		const fixed = new Map(
			system.cells.flatMap(({ key, count }) => {
				const then = earlier.find(({ altered }) => altered.get(key)?.fingerprint === print(key, count));
				const value = then?.altered.get(key)?.value ?? null;
				return value === null ? [] : [[key, value] as const];
			})
		);
		return roundAdditively(system, { base, isShown: () => true, fixed });
	}
	const published = new Map(
		system.cells.map(({ key, count }) => [
			key,
			changeCount(count, method, { base, cellKey: () => keyOf(`${key} ${count}`, 'seed') })
		])
	);
	return { published, withheld: new Set() };
}

/** The counts a number may stand for, by trying; nothing here is taken from the protecting code. */
function possible(value: number, { method, base }: Alteration): { lower: number; upper: number } {
	const found = Array.from({ length: 1000 }, (_, count) => count).filter((count) => {
		if (method === 'rounding') return Math.round(count / base) * base === value;
		if (method === 'cell-key') return Math.abs(count - value) <= 5 && (count > 0 || value === 0);
		if (count < base) return count === 0 ? value === 0 : value === 0 || value === base;
		return value >= base && Math.abs(count - value) < base;
	});
	return { lower: found[0] ?? NaN, upper: found.at(-1) ?? NaN };
}

type Release = { system: CellSystem; shown: Map<string, number> };

/** Everybody with all releases, who knows which numbers were not revised, and asks for all small counts. */
async function narrowed(releases: readonly Release[], alteration: Alteration): Promise<string[]> {
	const last = releases.at(-1);
	const now = new Map(last?.system.cells.map(({ key, count }) => [key, count]));
	const sums: KnownSum[] = [];
	const targets = new Set<string>();
	for (const [index, { system, shown }] of releases.entries()) {
		const then = new Map(system.cells.map(({ key, count }) => [key, count]));
		const nameOf = (key: string): string => (then.get(key) === now.get(key) ? key : `${key} @${index}`);
		for (const { total, parts } of system.relations)
			sums.push({
				terms: [[nameOf(total), -1], ...parts.map((part) => [nameOf(part), 1] as const)],
				lower: 0,
				upper: 0
			});
		for (const [key, value] of shown) sums.push({ terms: [[nameOf(key), 1]], ...possible(value, alteration) });
		for (const { key, count } of system.cells) if (count > 0 && count <= alteration.room) targets.add(nameOf(key));
	}
	const names = [...targets];
	const { found } = await attackEquations(
		sums,
		names.map((name) => ({ name, terms: [[name, 1]] }))
	);
	return found.flatMap(({ name, lower, upper }) =>
		Math.floor(upper + 1e-5) - Math.ceil(lower - 1e-5) < alteration.room ? [name] : []
	);
}

async function release(
	system: CellSystem,
	alteration: Alteration,
	earlier: readonly EarlierRelease[],
	hasPlaceFor: (key: string) => boolean = () => true
): Promise<{ shown: Map<string, number>; protection: Protection }> {
	const all = await publish(system, alteration, earlier);
	const { withheld } = all;
	const published = new Map([...all.published].filter(([key]) => hasPlaceFor(key)));
	const protection = await protectAlteredRelease(
		system,
		{ alterationOf: () => alteration, published, withheld },
		earlier,
		print
	);
	return { protection, shown: new Map([...published].filter(([key]) => protection.statusOf(key) === 'altered')) };
}

function asEarlier(id: number, { cells }: CellSystem, protection: Protection, alteration: Alteration): EarlierRelease {
	return {
		id,
		shown: new Map(),
		relations: [],
		alterations: new Map(cells.map(({ key }) => [key, alteration])),
		altered: new Map(
			cells.flatMap(({ key, count }) => {
				const value = protection.altered.get(key)?.published ?? null;
				return protection.hidden.has(key) ? [] : [[key, { value, fingerprint: print(key, count), alteration }]];
			})
		),
		hidden: new Map(
			cells.flatMap(({ key, count }) =>
				protection.hidden.has(key) ? [[key, { fingerprint: print(key, count), protection: 3 }]] : []
			)
		)
	};
}

const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 90 }));
const counties = fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 5 });
const METHODS: readonly Alteration[] = [
	{ method: 'rounding', base: 5, room: 2 },
	{ method: 'small-count-rounding', base: 3, room: 2 },
	{ method: 'cell-key', base: 5, room: 2 }
];

describe('a release of altered counts', () => {
	it.each(METHODS)('leaves no small count narrowed by all that is published: $method', async (alteration) => {
		await fc.assert(
			fc.asyncProperty(counties, async (counts) => {
				const system = countyOf(counts);
				const { shown } = await release(system, alteration, []);
				expect(await narrowed([{ system, shown }], alteration)).toEqual([]);
			}),
			{ numRuns: 60, seed: 5 }
		);
	});

	it.each(METHODS)('nor by two releases together, whatever was revised: $method', async (alteration) => {
		await fc.assert(
			fc.asyncProperty(
				counties,
				fc.array(fc.tuple(fc.nat(4), fc.nat(3), count), { maxLength: 3 }),
				async (counts, changes) => {
					const system = countyOf(counts);
					const one = await release(system, alteration, []);
					const revised = counts.map((town) => [...town]);
					for (const [town, part, value] of changes) if (revised[town]) revised[town][part] = value;
					const next = countyOf(revised);
					const earlier = asEarlier(1, system, one.protection, alteration);
					const two = await release(next, alteration, [earlier]);
					const excused = new Set(two.protection.narrowedBefore);
					const both = [
						{ system, shown: one.shown },
						{ system: next, shown: two.shown }
					];
					expect((await narrowed(both, alteration)).filter((name) => !excused.has(name))).toEqual([]);
				}
			),
			{ numRuns: 40, seed: 6 }
		);
	});

	it.each(METHODS)('nor by publications that have places for different cells: $method', async (alteration) => {
		await fc.assert(
			fc.asyncProperty(counties, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), async (counts, places) => {
				const system = countyOf(counts);
				const placeOf = new Map(system.cells.map(({ key }, index) => [key, places[index % 60] ?? 0]));
				const one = await release(system, alteration, [], (key) => placeOf.get(key) !== 1);
				const earlier = asEarlier(1, system, one.protection, alteration);
				const two = await release(system, alteration, [earlier], (key) => placeOf.get(key) !== 2);
				const excused = new Set(two.protection.narrowedBefore);
				const both = [one, two].map(({ shown }) => ({ system, shown }));
				expect((await narrowed(both, alteration)).filter((name) => !excused.has(name))).toEqual([]);
			}),
			{ numRuns: 40, seed: 7 }
		);
	});

	it('reckons with what a special evaluation gave out of a cell that it has no place for itself', async () => {
		const cells = [cell('young', 1), cell('old', 12), cell('all', 13)];
		const system = { cells, relations: [{ total: 'all', parts: ['young', 'old'] }] };
		const rounding = { method: 'rounding', base: 5, room: 2 } as const;
		const evaluation = await release(system, rounding, [], (key) => key === 'young');
		expect([...evaluation.shown]).toEqual([['young', 0]]);
		const earlier = asEarlier(1, system, evaluation.protection, rounding);
		// 10 of 15 leave at least one young person, and 0 at most two: the release withholds one of its two numbers.
		const after = await release(system, rounding, [earlier], (key) => key !== 'young');
		expect(after.protection.hidden.size).toBe(1);
		const alone = await release(system, rounding, [], (key) => key !== 'young');
		expect(alone.protection.hidden.size).toBe(0);
	});

	it('withholds one of three numbers that tell of each other: women 2, men 1 and together 3 are 0, 0 and 5', async () => {
		const cells = [cell('f', 2), cell('m', 1), cell('all', 3)];
		const system = { cells, relations: [{ total: 'all', parts: ['f', 'm'] }] };
		const rounding = { method: 'rounding', base: 5, room: 2 } as const;
		const { shown, protection } = await release(system, rounding, []);
		expect(protection.hidden.size).toBe(1);
		expect(shown.size).toBe(2);
	});

	it('withholds again what was withheld of a count that has not changed', async () => {
		const cells = [cell('f', 2), cell('m', 1), cell('all', 3)];
		const system = { cells, relations: [{ total: 'all', parts: ['f', 'm'] }] };
		const rounding = { method: 'rounding', base: 5, room: 2 } as const;
		const one = await release(system, rounding, []);
		const two = await release(system, rounding, [asEarlier(1, system, one.protection, rounding)]);
		expect([...two.protection.hidden]).toEqual([...one.protection.hidden]);
		expect([...two.shown]).toEqual([...one.shown]);
	});

	it('leaves slices that are not altered as they were, and shows nobody a cell that was not looked at', async () => {
		const plain = [cell('x 1', 1), cell('x 2', 30), cell('x', 31)];
		const altered = [cell('a 1', 1), cell('a 2', 30), cell('a', 31)];
		const relations = ['x', 'a'].map((name) => ({ total: name, parts: [`${name} 1`, `${name} 2`] }));
		const system = { cells: [...plain, ...altered], relations };
		const alteration = { method: 'rounding', base: 5, room: 2 } as const;
		const protection = await protectAlteredRelease(
			system,
			{
				alterationOf: (key) => (key.startsWith('a') ? alteration : null),
				published: new Map([
					['a 1', 0],
					['a 2', 30]
				]),
				withheld: new Set()
			},
			[],
			print
		);
		expect([...protection.hidden]).toEqual([
			['x 1', 'primary'],
			['x 2', 'complementary']
		]);
		expect(protection.statusOf('a 1')).toBe('altered');
		expect(protection.altered.get('a')).toEqual({ alteration, published: null });
		expect(() => protection.statusOf('b')).toThrow(/not protected/);
	});
});
