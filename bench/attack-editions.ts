/**
 * Attacking a county's editions together: three of them, each with fourteen years of the population by sex and age and of
 * forty other counts by sex, and something hidden in every one. Prints one JSON line; the baseline adds every number once.
 * Run: node bench/attack-editions.ts
 */
import { measures } from '#domain/intake';
import { attackPublications, type Publication } from '#domain/monitor/server';
import { isNumber, missing, numberValue, type Value } from '#domain/statistics';

const COUNTY = '06433';
const TOWNS = Array.from({ length: 14 }, (_, index) => `064330${String(index + 1).padStart(2, '0')}`);
const REGIONS = [TOWNS.slice(0, 5), TOWNS.slice(5, 10), TOWNS.slice(10)];
const AREAS = [COUNTY, ...REGIONS.map((_, index) => `region-${index}`), ...TOWNS];
const YEARS = Array.from({ length: 14 }, (_, index) => 2012 + index);
const AGES = Array.from({ length: 19 }, (_, index) => (index < 18 ? `${index * 5}-${index * 5 + 4}` : '90-'));
const OTHERS = measures.filter(({ code, isAdditive }) => isAdditive && code !== 'population').slice(0, 40);
const EDITIONS = 3;

type Counts = Publication['counts'][number];

/** Women and men in two towns hidden beside each other: the smallest pattern that keeps a table secret. */
function rowsOf(measure: string, year: number, age: string, seed: number): Counts[] {
	const inTown = (town: number, sex: number): number => 5 + ((town * 37 + sex * 101 + seed * 13 + year * 7) % 400);
	const everywhere = (sexes: readonly number[]): number[] => {
		const towns = TOWNS.map((_, town) => sexes.reduce((sum, sex) => sum + inTown(town, sex), 0));
		const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
		const regions = REGIONS.map((inside) => sum(inside.map((town) => towns[TOWNS.indexOf(town)] ?? 0)));
		return [sum(towns), ...regions, ...towns];
	};
	const part = (pairs: readonly string[]): string => [...(age ? [`age=${age}`] : []), ...pairs].join('|');
	const row = (pairs: readonly string[], sexes: readonly number[], hides: boolean): Counts => ({
		measure,
		part: part(pairs),
		year,
		basis: 'official',
		areas: AREAS,
		counts: everywhere(sexes).map((count, index): Value => {
			const town = index - 1 - REGIONS.length;
			return hides && (town === 0 || town === 1) ? missing('secret') : numberValue(count);
		})
	});
	return [row(['sex=female'], [0], true), row(['sex=male'], [1], true), row([], [0, 1], false)];
}

const counts = YEARS.flatMap((year) => [
	...AGES.flatMap((age, index) => rowsOf('population', year, age, index)),
	...OTHERS.flatMap(({ code }, index) => rowsOf(code, year, '', index))
]);
const publications = Array.from({ length: EDITIONS }, (_, id): Publication => ({
	id,
	figures: [],
	structure: [],
	counts,
	indicators: [],
	partsOf: new Map([[COUNTY, TOWNS], ...REGIONS.map((inside, index) => [`region-${index}`, inside] as const)]),
	insideOf: new Map()
}));

const before = performance.now();
let sum = 0;
for (const publication of publications)
	for (const row of publication.counts) for (const count of row.counts) if (isNumber(count)) sum += count.value;
const baseline = (performance.now() - before) / 1000;
const start = performance.now();
const { attacked, sums, recovered } = await attackPublications(publications, { protection: 3, maxHiddenCount: 2 });
const seconds = (performance.now() - start) / 1000;
console.log(
	JSON.stringify({
		name: 'attack-editions',
		value: Number(seconds.toFixed(3)),
		unit: 's',
		baseline: Number(baseline.toFixed(6)),
		ratio: Math.round(seconds / baseline),
		added: sum,
		attacked,
		sums,
		recovered: recovered.length
	})
);
