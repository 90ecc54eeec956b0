/**
 * A table of a million cells (3 indicators × 421 areas × 15 years × 3 sexes × 20 age groups) from released
 * counts of an invented edition. The bar is 500 ms; the baseline adds up as many cells of bare typed arrays.
 * Run: node bench/pivot.ts
 */
import process from 'node:process';
import type { Area, AreaId } from '#domain/areas';
import { readmitCounts } from '#domain/disclosure/server';
import { computePivot, Edition, pivotSize, ReleasedCounts, type PivotQuery } from '#domain/monitor';
import { loadIndicators } from '#domain/monitor/server';

const YEARS = Array.from({ length: 14 }, (_, index) => 2012 + index);
const AGES = Array.from({ length: 19 }, (_, index) => ({
	from: index * 5,
	to: index === 18 ? Infinity : index * 5 + 4
}));
const SEXES = ['female', 'male'] as const;
const CITIZENSHIPS = ['german', 'foreign'] as const;
/** More than a county has: enough for a million cells of three indicators. */
const areas = Array.from({ length: 420 }, (_, index): Area => ({
	id: `0643${String(index).padStart(4, '0')}` as AreaId,
	level: index === 0 ? 'county' : 'municipality',
	name: `Gebiet ${index}`,
	slug: `gebiet-${index}`,
	position: index
}));

const indicators = (await loadIndicators()).filter(({ id }) =>
	['bevoelkerung', 'auslaenderanteil', 'frauenanteil'].includes(id)
);
const ids = areas.map(({ id }) => id);
let state = 7;
const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
const rows = YEARS.flatMap((year) =>
	[null, ...SEXES].flatMap((sex) =>
		[null, ...CITIZENSHIPS].flatMap((citizenship) =>
			[null, ...AGES].map((age) => ({
				measure: 'population',
				basis: 'register' as const,
				year,
				part: [
					age && `age=${age.from}-${age.to === Infinity ? '' : age.to}`,
					citizenship && `citizenship=${citizenship}`,
					sex && `sex=${sex}`
				]
					.filter(Boolean)
					.join('|'),
				period: `31.12.${year}`,
				deliveries: [1],
				areas: ids,
				counts: ids.map(() => ({ kind: 'number' as const, value: Math.floor(random() * 900), flags: [] }))
			}))
		)
	)
);
const counts = new ReleasedCounts(readmitCounts(rows), ids);
const edition = new Edition({
	release: {
		id: 1,
		year: 2025,
		revision: 1,
		releasedAt: '2026-03-02T08:00:00.000Z',
		releasedBy: 'Bench',
		inputsHash: '0'.repeat(64),
		hasInventedFigures: true
	},
	county: ids[0] ?? ('' as AreaId),
	areas,
	memberships: [],
	indicators,
	figures: [],
	structure: [],
	sources: []
});
const query: PivotQuery = {
	indicators,
	areas,
	years: YEARS,
	sexes: ['female', 'male', null],
	ages: [...AGES, null],
	citizenships: [null],
	basis: null,
	hasAreaSum: true,
	hasYearMean: true
};
const cells = pivotSize(query);

const one = new Float64Array(cells).map(() => random());
const two = new Float64Array(cells).map(() => random());
const out = new Float64Array(cells);
const before = performance.now();
for (let cell = 0; cell < cells; cell++) out[cell] = ((one[cell] ?? 0) / (two[cell] ?? 1)) * 100;
const baseline = performance.now() - before;

const cpuBefore = process.cpuUsage();
const start = performance.now();
const pivot = computePivot(edition, counts, query);
const milliseconds = performance.now() - start;
/** What the machine's other work does not stretch. */
const cpu = process.cpuUsage(cpuBefore).user / 1000;
console.log(
	JSON.stringify({
		name: 'pivot',
		value: Number(((milliseconds * 1_000_000) / cells).toFixed(1)),
		unit: 'ms a million cells',
		baseline: Number(((baseline * 1_000_000) / cells).toFixed(3)),
		ratio: Number((milliseconds / baseline).toFixed(1)),
		cpu: Number(((cpu * 1_000_000) / cells).toFixed(1)),
		cells,
		numbers: pivot.states.reduce((sum, state) => sum + (state === 0 ? 1 : 0), 0)
	})
);
