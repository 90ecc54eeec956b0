/**
 * Computing all figures of a monitor: 100 indicators × 19 areas × 14 years from invented facts (register counts by
 * single year of age, sex and citizenship; official tables). The bar is 3 s. The baseline only adds up the facts once.
 * Run: node bench/compute-monitor.ts
 */
import type { Area, AreaId, Membership } from '#domain/areas';
import type { Fact } from '#domain/intake';
import { measures } from '#domain/intake';
import type { Indicator } from '#domain/monitor';
import { computeFigures, loadIndicators } from '#domain/monitor/server';

const YEARS = Array.from({ length: 14 }, (_, index) => 2012 + index);
const INDICATORS = 100;
const towns = Array.from({ length: 14 }, (_, index) => `064330${String(index + 1).padStart(2, '0')}`);
const regions = ['nord', 'mitte', 'sued'].map((name) => `region:general:${name}`);
const larger = [
	['06433', 'county'],
	['06', 'state'],
	['DG', 'country']
] as const;

const area = (id: string, level: Area['level'], position: number): Area => ({
	id: id as AreaId,
	level,
	name: id,
	slug: id,
	position
});
const areas = [
	...towns.map((id, index) => area(id, 'municipality', index)),
	...regions.map((id, index) => area(id, 'region', 20 + index)),
	...larger.map(([id, level], index) => area(id, level, 30 + index))
];
const memberships = towns.flatMap((town, index): Membership[] =>
	[regions[index % regions.length] ?? '', '06433'].map((whole) => ({
		part: town as AreaId,
		whole: whole as AreaId,
		planningField: 'general',
		validFrom: '2000-01-01',
		validTo: null
	}))
);

const definitions = await loadIndicators();
const indicators = Array.from({ length: INDICATORS }, (_, index): Indicator => {
	const source = definitions[index % definitions.length];
	if (!source) throw new Error('There are no definitions.');
	return { ...source, id: `${source.id}-${index}` };
});
const facts = inventFacts();

const before = performance.now();
let sum = 0;
for (const { value } of facts) if (value.kind === 'number') sum += value.value;
const baseline = (performance.now() - before) / 1000;

const start = performance.now();
const { figures } = computeFigures(facts, indicators, {
	areas,
	memberships,
	measures: new Map(measures.map((measure) => [measure.code, measure])),
	maxYear: 2025
});
const seconds = (performance.now() - start) / 1000;
console.log(
	JSON.stringify({
		name: 'compute-monitor',
		value: Number(seconds.toFixed(3)),
		unit: 's',
		baseline: Number(baseline.toFixed(6)),
		ratio: Math.round(seconds / baseline),
		facts: facts.length,
		figures: figures.length,
		persons: sum
	})
);

function inventFacts(): Fact[] {
	const list: Fact[] = [];
	const shared = new Map<string, Fact['dimensions']>();
	const add = (measure: string, place: string, year: number, value: number, dimensions: Fact['dimensions']): void => {
		const key = JSON.stringify(dimensions);
		const known = shared.get(key) ?? dimensions;
		shared.set(key, known);
		const basis = measure === 'population' && 'citizenship' in dimensions ? 'register' : 'official';
		list.push({
			measure,
			area: place,
			dimensions: known,
			basis,
			year,
			period: `31.12.${year}`,
			value: { kind: 'number', value, flags: [] },
			delivery: basis === 'register' ? year : 1,
			row: list.length,
			column: 1
		});
	};
	const parts = new Map(
		definitions.flatMap(({ numerator, denominator = [] }) =>
			[...numerator, ...denominator].map((part) => [JSON.stringify([part.measure, part.where ?? {}]), part] as const)
		)
	);
	for (const year of YEARS) {
		for (const [index, town] of towns.entries())
			for (let age = 0; age < 100; age++)
				for (const sex of ['female', 'male'])
					for (const citizenship of ['german', 'foreign'])
						add('population', town, year, 5 + ((age * 7 + index) % 40), { age: `${age}-${age}`, sex, citizenship });
		for (const { id } of areas.filter(({ level }) => level !== 'region'))
			for (const { measure, where = {} } of parts.values()) {
				const dimensions = Object.fromEntries(
					Object.entries(where).map(([name, value]) => [
						name,
						Array.isArray(value) ? `${value[0]}-${value[1] ?? ''}` : String(value)
					])
				);
				add(measure, id, year, 1000 + (list.length % 900), dimensions);
			}
	}
	return list;
}
