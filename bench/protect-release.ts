/**
 * Protecting a whole release: invented counts in the shape of the county's monitor (indicators × areas × years, with
 * regions, county, sexes and rests as sums). Prints one JSON line; the baseline only marks the small counts.
 * Run: node bench/protect-release.ts
 */
import { protectCells, type CountCell, type SumRelation } from '#domain/disclosure/server';
import { defaultRuleSet } from '#domain/disclosure';

const REGIONS = [5, 5, 4];
const MUNICIPALITIES = 14;
const YEARS = 14;
const INDICATORS = 40;

const random = seeded(20251231);
const cells: CountCell[] = [];
const relations: SumRelation[] = [];
const sizes = Array.from({ length: MUNICIPALITIES }, () => 6000 + Math.floor(random() ** 2 * 60000));

for (let year = 2012; year < 2012 + YEARS; year++) {
	addHierarchy(`population ${year}`, sizes);
	for (let indicator = 0; indicator < INDICATORS; indicator++) {
		const share = 10 ** (-1 - 3 * random());
		const counts = sizes.map((size) => Math.round(size * share * (0.5 + random())));
		addHierarchy(`${indicator} ${year}`, counts);
		if (indicator % 4 === 0)
			addSplit(`${indicator} ${year}`, ['female', 'male'], counts, (count) =>
				Math.round(count * (0.3 + 0.4 * random()))
			);
		if (indicator % 10 === 1) {
			const rest = sizes.map((size, index) => size - (counts[index] ?? 0));
			addHierarchy(`${indicator} ${year} rest`, rest);
			for (const area of areas())
				relations.push({
					total: `population ${year} ${area}`,
					parts: [`${indicator} ${year} ${area}`, `${indicator} ${year} rest ${area}`]
				});
		}
	}
}

const start = performance.now();
const protection = await protectCells({ cells, relations });
const seconds = (performance.now() - start) / 1000;
const before = performance.now();
const marked = cells.filter(({ count }) => count > 0 && count <= defaultRuleSet.maxHiddenCount).length;
const baseline = (performance.now() - before) / 1000;
console.log(
	JSON.stringify({
		name: 'protect-release',
		value: Number(seconds.toFixed(3)),
		unit: 's',
		baseline: Number(baseline.toFixed(6)),
		ratio: Math.round(seconds / baseline),
		relations: relations.length,
		marked,
		...protection.report
	})
);

function areas(): string[] {
	return [
		...Array.from({ length: MUNICIPALITIES }, (_, index) => `m${index}`),
		...REGIONS.map((_, index) => `r${index}`),
		'county'
	];
}

function addHierarchy(name: string, counts: readonly number[]): void {
	let first = 0;
	const totals = REGIONS.map((size) => {
		const part = counts.slice(first, first + size);
		first += size;
		return part.reduce((sum, count) => sum + count, 0);
	});
	const all = [...counts, ...totals, totals.reduce((sum, count) => sum + count, 0)];
	areas().forEach((area, index) =>
		cells.push({ key: `${name} ${area}`, count: all[index] ?? 0, rules: defaultRuleSet })
	);
	first = 0;
	REGIONS.forEach((size, region) => {
		const parts = Array.from({ length: size }, (_, index) => `${name} m${first + index}`);
		first += size;
		relations.push({ total: `${name} r${region}`, parts });
	});
	relations.push({ total: `${name} county`, parts: REGIONS.map((_, region) => `${name} r${region}`) });
}

function addSplit(
	name: string,
	[one, two]: [string, string],
	counts: readonly number[],
	half: (count: number) => number
): void {
	const first = counts.map(half);
	addHierarchy(`${name} ${one}`, first);
	addHierarchy(
		`${name} ${two}`,
		counts.map((count, index) => count - (first[index] ?? 0))
	);
	for (const area of areas())
		relations.push({ total: `${name} ${area}`, parts: [`${name} ${one} ${area}`, `${name} ${two} ${area}`] });
}

/** Park-Miller: the same invented counts on every machine. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
