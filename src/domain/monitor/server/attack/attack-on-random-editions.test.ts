/**
 * Random counties, protected as a release is and then attacked with everything it shows. Protecting and attacking share
 * the solver and nothing else; so each is the other's test.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, Membership } from '#domain/areas';
import { defaultRuleSet, PROTECTION_METHODS, type ProtectionMethod } from '#domain/disclosure';
import { findMeasure, type Fact } from '#domain/intake';
import { isNumber, numberValue } from '#domain/statistics';
import type { Indicator } from '../../indicator.ts';
import type { MonitorInputs } from '../gather-inputs.ts';
import { protectEdition, type ProtectedEdition } from '../protect-edition.ts';
import { attackPublications } from './attack-publications.ts';
import type { Publication } from './publication.ts';

const LIMITS = { protection: defaultRuleSet.protection, maxHiddenCount: defaultRuleSet.maxHiddenCount };
const COUNTY = '06433';
const AGES = ['0-17', '18-64', '65-'] as const;
const SEXES = ['female', 'male'] as const;
/** Deliveries. */
const [POPULATION, OTHERS] = [1, 2];
const MEASURES = ['population', 'unemployed', 'day-care-children', 'day-care-places', 'households'] as const;
/** Kinds of households, of which the delivery names no single grouping but minors. */
const HOUSEHOLDS = [
	{ minors: 'with', size: '2', type: 'lone-parent' },
	{ minors: 'with', size: '3', type: 'lone-parent' },
	{ minors: 'with', size: '3', type: 'couple-with-children' },
	{ minors: 'without', size: '1', type: 'single' },
	{ minors: 'without', size: '2', type: 'couple' }
] as const;

/** One town: people by sex and age, unemployed by sex and age, children by kind of care, households; many of them nobody. */
type Town = {
	readonly people: number[];
	readonly unemployed: number[];
	readonly care: number[];
	readonly households: number[];
	readonly quarter: number;
};
/** Towns by region. */
type County = readonly (readonly Town[])[];

const few = fc.oneof(
	{ weight: 4, arbitrary: fc.constant(0) },
	{ weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
	{ weight: 2, arbitrary: fc.integer({ min: 4, max: 60 }) }
);
const town: fc.Arbitrary<Town> = fc.record({
	people: fc.array(few, { minLength: 6, maxLength: 6 }),
	unemployed: fc.array(few, { minLength: 6, maxLength: 6 }),
	care: fc.array(few, { minLength: 2, maxLength: 2 }),
	households: fc.array(few, { minLength: HOUSEHOLDS.length, maxLength: HOUSEHOLDS.length }),
	quarter: fc.double({ min: 0, max: 1, noNaN: true })
});
const county: fc.Arbitrary<County> = fc.array(fc.array(town, { minLength: 1, maxLength: 4 }), {
	minLength: 1,
	maxLength: 3
});

const indicatorOf = (id: string, some: Partial<Indicator>): Indicator =>
	({ id, multiplier: 100, interval: 'wilson', unit: '%', breaks: [], smallestDenominator: 0, ...some }) as Indicator;
const LEVELS: Indicator['levels'] = ['municipality', 'region', 'county'];
const INDICATORS: readonly Indicator[] = [
	indicatorOf('einwohner', { numerator: [{ measure: 'population' }], multiplier: 1, interval: 'none', levels: LEVELS }),
	// No share: that nobody out of work lives elsewhere would bind where hardly anybody lives (decision 0020).
	indicatorOf('arbeitslose', {
		interval: 'none',
		unit: 'je 100',
		numerator: [{ measure: 'unemployed', where: { age: [18, 64] } }],
		denominator: [{ measure: 'population', where: { age: [18, 64] } }],
		levels: LEVELS
	}),
	indicatorOf('jung-zu-alt', {
		numerator: [{ measure: 'population', where: { age: [0, 17] } }],
		denominator: [{ measure: 'population', where: { age: [65] } }],
		interval: 'none',
		unit: 'je 100',
		levels: LEVELS
	}),
	indicatorOf('betreute', {
		numerator: [{ measure: 'day-care-children' }],
		multiplier: 1,
		interval: 'none',
		levels: LEVELS
	}),
	indicatorOf('plaetze', {
		numerator: [{ measure: 'day-care-places' }],
		multiplier: 1,
		interval: 'none',
		levels: LEVELS
	}),
	indicatorOf('haushalte-mit-kindern', {
		numerator: [{ measure: 'households', where: { minors: 'with' } }],
		multiplier: 1,
		interval: 'none',
		levels: LEVELS
	})
];

/** `method`: of everything but the population. */
function inputsOf(
	regions: County,
	method: ProtectionMethod
): {
	inputs: MonitorInputs;
	partsOf: Map<string, string[]>;
	insideOf: Map<string, string[]>;
} {
	const areas: { id: string; level: string; position: number }[] = [{ id: COUNTY, level: 'county', position: 0 }];
	const memberships: Membership[] = [];
	const facts: Fact[] = [];
	const partsOf = new Map<string, string[]>([[COUNTY, []]]);
	const insideOf = new Map<string, string[]>();
	const add = (id: string, level: string, wholes: readonly string[]): void => {
		areas.push({ id, level, position: areas.length });
		for (const whole of wholes)
			memberships.push({
				part: id,
				whole,
				planningField: 'general',
				validFrom: '1900-01-01',
				validTo: null
			} as unknown as Membership);
	};
	const count = (
		measure: string,
		area: string,
		dimensions: Record<string, string>,
		value: number,
		basis: 'official' | 'register' = 'official'
	): void => {
		facts.push({
			measure,
			area,
			basis,
			year: 2025,
			period: '2025',
			dimensions,
			value: numberValue(value),
			delivery: measure === 'population' ? POPULATION : OTHERS,
			row: 1,
			column: 1
		});
	};
	regions.forEach((towns, r) => {
		const region = `region-${r}`;
		add(region, 'region', [COUNTY]);
		partsOf.set(region, []);
		towns.forEach(({ people, unemployed, care, households, quarter }, t) => {
			const id = `0643300${r}${t}`;
			add(id, 'municipality', [region, COUNTY]);
			partsOf.get(region)?.push(id);
			partsOf.get(COUNTY)?.push(id);
			SEXES.forEach((sex, s) =>
				AGES.forEach((age, a) => {
					count('population', id, { sex, age }, people[s * 3 + a] ?? 0);
					count('unemployed', id, { sex, age }, Math.min(unemployed[s * 3 + a] ?? 0, people[s * 3 + a] ?? 0));
				})
			);
			['facility', 'family'].forEach((kind, k) => count('day-care-children', id, { kind }, care[k] ?? 0));
			count('day-care-children', id, {}, (care[0] ?? 0) + (care[1] ?? 0));
			// Every place is taken: the same number under another measure.
			count('day-care-places', id, {}, care[0] ?? 0);
			// An office delivers what it delivers; whoever counts a register can add up everything in it.
			for (const basis of ['official', 'register'] as const) {
				HOUSEHOLDS.forEach((kind, k) => count('households', id, kind, households[k] ?? 0, basis));
				for (const minors of ['with', 'without']) {
					const ofKind = households.filter((_, k) => HOUSEHOLDS[k]?.minors === minors);
					count('households', id, { minors }, sumOf(ofKind), basis);
				}
			}
			if (t > 0) return;
			// Part of the people of the first town of a region live in a quarter that is shown.
			const inside = `${id}-01`;
			add(inside, 'quarter', [id]);
			insideOf.set(id, [inside]);
			SEXES.forEach((sex, s) =>
				AGES.forEach((age, a) =>
					count('population', inside, { sex, age }, Math.floor((people[s * 3 + a] ?? 0) * quarter))
				)
			);
		});
	});
	const inputs: MonitorInputs = {
		givenOut: [],
		facts,
		indicators: INDICATORS,
		areas: areas as unknown as Area[],
		memberships,
		ruleSets: [defaultRuleSet],
		maxYear: 2025,
		county: COUNTY,
		measures: new Map(
			MEASURES.flatMap((code) => [findMeasure(code)].flatMap((known) => (known ? [[code, known] as const] : [])))
		),
		deliveries: new Map(),
		ruleSetOf: (delivery) => (delivery === OTHERS ? { ...defaultRuleSet, method } : defaultRuleSet)
	};
	return { inputs, partsOf, insideOf };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

async function release(
	regions: County,
	method: ProtectionMethod = 'suppression'
): Promise<{ edition: ProtectedEdition; publication: Publication }> {
	const { inputs, partsOf, insideOf } = inputsOf(regions, method);
	const edition = await protectEdition(inputs, { releases: [], fingerprintOf: () => '' }, () => {});
	const { figures, structure, counts, altered } = edition;
	const publication = { id: 1, figures, structure, counts, altered, indicators: INDICATORS, partsOf, insideOf };
	return { edition, publication };
}

/** As if only small numbers were hidden, and nothing beside them for their sake. */
function withoutSecondary({ counts }: Publication, { system, protection }: ProtectedEdition): Publication['counts'] {
	const trueCounts = new Map(system.cells.map(({ key, count }) => [key, count]));
	return counts.map((row) => ({
		...row,
		counts: row.counts.map((count, index) => {
			const part = row.part === '' ? '' : ` ${row.part}`;
			const key = `${row.measure} ${row.areas[index]} ${row.year} ${row.basis}${part}`;
			const isSecondary = !isNumber(count) && protection.hidden.get(key) === 'complementary';
			return isSecondary ? numberValue(trueCounts.get(key) ?? NaN) : count;
		})
	}));
}

describe('a random county that was protected', () => {
	it('gives the attacker none of its hidden numbers, however many zeros it has', async () => {
		await fc.assert(
			fc.asyncProperty(county, async (regions) => {
				const { publication } = await release(regions);
				expect((await attackPublications([publication], LIMITS)).recovered).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});

	it.each(PROTECTION_METHODS.filter((method) => method !== 'suppression'))(
		'can be released by %s too, and leaves every small number its room',
		async (method) => {
			await fc.assert(
				fc.asyncProperty(county, async (regions) => {
					const { publication } = await release(regions, method);
					expect((await attackPublications([publication], LIMITS)).recovered).toEqual([]);
				}),
				{ numRuns: 8 }
			);
		}
	);

	it('gives them away when nothing is hidden for the sake of the small ones', async () => {
		let [sabotaged, found] = [0, 0];
		for (const regions of fc.sample(county, { numRuns: 25, seed: 20251129 })) {
			const { edition, publication } = await release(regions);
			const counts = withoutSecondary(publication, edition);
			if (JSON.stringify(counts) === JSON.stringify(publication.counts)) continue;
			sabotaged++;
			const { recovered } = await attackPublications([{ ...publication, counts, figures: [] }], LIMITS);
			if (recovered.length > 0) found++;
		}
		expect(sabotaged).toBeGreaterThan(15);
		// Now and then what was hidden beside is not needed after all.
		expect(found / sabotaged).toBeGreaterThan(0.9);
	});
});
