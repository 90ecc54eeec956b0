/**
 * A national table: 20 indicators for 10,990 municipalities in 8 years, computed municipality by municipality in parcels,
 * because no municipality's figure needs another's. Invented official counts. Bars: 60 s and 2 GiB. The baseline divides
 * the same numbers without anything around them.
 * Run: node bench/compute-national-table.ts
 */
import type { Area, AreaId } from '#domain/areas';
import { measures, type Fact } from '#domain/intake';
import { computeFigures, loadIndicators } from '#domain/monitor/server';

const MUNICIPALITIES = 10_990;
const PARCEL = 250;
const INDICATORS = 20;
const YEARS = Array.from({ length: 8 }, (_, index) => 2012 + index);

const indicators = (await loadIndicators())
	.filter(({ levels, formula, denominator }) => levels.includes('municipality') && !formula && denominator)
	.slice(0, INDICATORS);
const parts = [
	...new Map(
		indicators
			.flatMap(({ numerator, denominator = [] }) => [...numerator, ...denominator])
			.map(({ measure, where = {} }) => {
				const dimensions = Object.fromEntries(
					Object.entries(where).map(([name, value]) => [
						name,
						Array.isArray(value) ? `${value[0]}-${value[1] ?? ''}` : String(value)
					])
				);
				return [JSON.stringify([measure, dimensions]), { measure, dimensions }] as const;
			})
	).values()
];
const byCode = new Map(measures.map((measure) => [measure.code, measure]));

let [figures, sum, baseline, seconds] = [0, 0, 0, 0];
for (let first = 0; first < MUNICIPALITIES; first += PARCEL) {
	const areas = Array.from({ length: Math.min(PARCEL, MUNICIPALITIES - first) }, (_, index): Area => {
		const id = String(1_001_000 + first + index).padStart(8, '0');
		return { id: id as AreaId, level: 'municipality', name: id, slug: id, position: first + index };
	});
	const facts = areas.flatMap(inventFacts);
	const before = performance.now();
	for (let index = 1; index < facts.length; index++) sum += valueOf(facts[index]) / valueOf(facts[index - 1]);
	const between = performance.now();
	const computed = computeFigures(facts, indicators, { areas, memberships: [], measures: byCode, maxYear: 2025 });
	const after = performance.now();
	figures += computed.figures.length;
	baseline += (between - before) / 1000;
	seconds += (after - between) / 1000;
}
console.log(
	JSON.stringify({
		name: 'compute-national-table',
		value: Number(seconds.toFixed(2)),
		unit: 's',
		baseline: Number(baseline.toFixed(4)),
		ratio: Math.round(seconds / baseline),
		figures,
		largestMemoryInMiB: Math.round(process.resourceUsage().maxRSS / 1024),
		cpuInSeconds: Number(((process.cpuUsage().user + process.cpuUsage().system) / 1e6).toFixed(1)),
		sum: Math.round(sum)
	})
);

function inventFacts({ id, position }: Area): Fact[] {
	return YEARS.flatMap((year) =>
		parts.map(({ measure, dimensions }, index): Fact => ({
			measure,
			area: id,
			dimensions,
			basis: 'official',
			year,
			period: `31.12.${year}`,
			value: { kind: 'number', value: 1000 + ((position * 31 + index * 7 + year) % 900), flags: [] },
			delivery: 1,
			row: position,
			column: index
		}))
	);
}

function valueOf(fact: Fact | undefined): number {
	return fact?.value.kind === 'number' ? fact.value.value : 1;
}
