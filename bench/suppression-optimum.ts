/**
 * How many cells a release hides beside the fewest that would do, where that is known: invented counties in the shape of the
 * monitor's tables (municipalities, regions, county by sex, and the same counts in two age groups), each protected as
 * releases are and solved exactly as an integer programme. The bar is 1.05. The baseline is the exact solution's time.
 * Run: node bench/suppression-optimum.ts
 */
import {
	findCheapestSuppression,
	isPrimary,
	protectCells,
	type CountCell,
	type Requirement,
	type SumRelation
} from '#domain/disclosure/server';
import { defaultRuleSet } from '#domain/disclosure';

const COUNTIES = 60;
const REGIONS = [4, 4, 3];
const DIMENSIONS = ['sex', 'age'] as const;

const random = seeded(20261129);
let [hidden, fewest, worst, quick, exact] = [0, 0, 1, 0, 0];
for (let county = 0; county < COUNTIES; county++) {
	const system = inventCounty(DIMENSIONS[county % 2] ?? 'sex');
	let start = performance.now();
	const protection = await protectCells(system);
	quick += performance.now() - start;
	start = performance.now();
	const optimum = await fewestHidden(system);
	exact += performance.now() - start;
	hidden += protection.hidden.size;
	fewest += optimum;
	if (optimum > 0) worst = Math.max(worst, protection.hidden.size / optimum);
}
console.log(
	JSON.stringify({
		name: 'suppression-optimum',
		value: Number((hidden / fewest).toFixed(4)),
		unit: 'cells hidden ÷ fewest possible',
		baseline: Number((exact / 1000).toFixed(3)),
		ratio: Number((quick / exact).toFixed(4)),
		tables: COUNTIES,
		hidden,
		fewest,
		worst: Number(worst.toFixed(3)),
		seconds: Number((quick / 1000).toFixed(3))
	})
);

type System = { readonly cells: CountCell[]; readonly relations: SumRelation[] };

/** Every cell costs the same, so that the cheapest pattern is the one with the fewest cells. */
function inventCounty(dimension: string): System {
	const cells: CountCell[] = [];
	const relations: SumRelation[] = [];
	const add = (key: string, count: number): number => {
		cells.push({ key, count, rules: defaultRuleSet, weight: 1 });
		return count;
	};
	const parts = ['one', 'two'];
	const totals = new Map<string, number>();
	REGIONS.forEach((size, region) => {
		const sums = new Map<string, number>();
		for (let town = 0; town < size; town++) {
			const counts = parts.map(() => Math.floor(random() ** 3 * 40));
			counts.forEach((count, index) => {
				const part = `${dimension} ${parts[index]}`;
				add(`m${region}.${town} ${part}`, count);
				sums.set(part, (sums.get(part) ?? 0) + count);
			});
			add(
				`m${region}.${town}`,
				counts.reduce((one, two) => one + two, 0)
			);
			relations.push({
				total: `m${region}.${town}`,
				parts: parts.map((part) => `m${region}.${town} ${dimension} ${part}`)
			});
		}
		for (const part of parts.map((one) => `${dimension} ${one}`)) {
			const sum = add(`r${region} ${part}`, sums.get(part) ?? 0);
			totals.set(part, (totals.get(part) ?? 0) + sum);
			relations.push({
				total: `r${region} ${part}`,
				parts: Array.from({ length: size }, (_, town) => `m${region}.${town} ${part}`)
			});
		}
		add(
			`r${region}`,
			[...sums.values()].reduce((one, two) => one + two, 0)
		);
		relations.push(
			{ total: `r${region}`, parts: parts.map((part) => `r${region} ${dimension} ${part}`) },
			{ total: `r${region}`, parts: Array.from({ length: size }, (_, town) => `m${region}.${town}`) }
		);
	});
	for (const [part, sum] of totals) {
		add(`county ${part}`, sum);
		relations.push({ total: `county ${part}`, parts: REGIONS.map((_, region) => `r${region} ${part}`) });
	}
	add(
		'county',
		[...totals.values()].reduce((one, two) => one + two, 0)
	);
	relations.push({ total: 'county', parts: REGIONS.map((_, region) => `r${region}`) });
	return { cells, relations };
}

async function fewestHidden({ cells, relations }: System): Promise<number> {
	const numberOf = new Map(cells.map(({ key }, index) => [key, index]));
	const need: Requirement = { below: 0, above: 0, width: defaultRuleSet.protection };
	const required = new Map(cells.flatMap((cell, index) => (isPrimary(cell) ? [[index, need] as const] : [])));
	if (required.size === 0) return 0;
	const pattern = await findCheapestSuppression({
		counts: cells.map(({ count }) => count),
		lowerLimits: cells.map(() => 0),
		upperLimits: cells.map(() => Infinity),
		weights: cells.map(() => 1),
		rows: relations.map(({ total, parts }) => ({
			cells: [total, ...parts].map((key) => numberOf.get(key) ?? -1),
			signs: [-1, ...parts.map(() => 1)]
		})),
		required,
		ifHidden: new Map(cells.flatMap((_, index) => (required.has(index) ? [] : [[index, need] as const])))
	});
	return pattern.size;
}

/** Park-Miller: the same invented counts on every machine. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
