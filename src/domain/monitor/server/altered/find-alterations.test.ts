import { describe, expect, it } from 'vitest';
import { defaultRuleSet, type Alteration, type ProtectionMethod } from '#domain/disclosure';
import type { EarlierRelease } from '#domain/disclosure/server';
import { measures, type Fact } from '#domain/intake';
import { numberValue } from '#domain/statistics';
import { findAlterations } from './find-alterations.ts';
import { slicesOfCell } from './slice-of-cell.ts';

const fact = (measure: string, year: number, delivery: number): Fact =>
	({ measure, year, delivery, basis: 'official', area: '1', dimensions: {}, value: numberValue(1) }) as unknown as Fact;

const world = (facts: readonly Fact[], ...methods: readonly (readonly [ProtectionMethod, base: number])[]) => ({
	facts,
	measures: new Map(measures.map((measure) => [measure.code, measure])),
	ruleSetOf: (delivery: number) => {
		const [method, roundingBase] = methods[delivery] ?? ['suppression' as const, 5];
		return { ...defaultRuleSet, method, roundingBase };
	}
});

const out = (key: string, alteration?: Alteration): EarlierRelease => ({
	id: 1,
	shown: new Map(alteration ? [] : [[key, 30]]),
	hidden: new Map(),
	altered: new Map(alteration ? [[key, { value: 30, fingerprint: null, alteration }]] : []),
	alterations: new Map(alteration ? [[key, alteration]] : []),
	relations: []
});

const methodsOf = (found: ReturnType<typeof findAlterations>): string[] =>
	[...found.bySlice].map(([slice, { method, base }]) => `${slice}: ${method} ${base}`);

describe('the method of a measure and year', () => {
	it('is that of its deliveries, for counts of people and nothing else', () => {
		const facts = [fact('unemployed', 2020, 0), fact('unemployed', 2021, 1), fact('taxes', 2020, 0)];
		const found = findAlterations(world(facts, ['rounding', 5]), []);
		expect(methodsOf(found)).toEqual(['unemployed 2020 official: rounding 5']);
		expect(found.mixed).toEqual([]);
	});

	it('is none where deliveries differ, in the method or in the base', () => {
		const facts = [fact('unemployed', 2020, 0), fact('unemployed', 2020, 1)];
		expect(findAlterations(world(facts, ['rounding', 5], ['cell-key', 5]), []).mixed).toEqual([
			{ measure: 'unemployed', year: 2020, methods: ['rounding', 'cell-key'] }
		]);
		expect(findAlterations(world(facts, ['rounding', 5], ['rounding', 10]), []).mixed).toHaveLength(1);
		expect(findAlterations(world(facts, ['cell-key', 5], ['cell-key', 10]), []).mixed).toEqual([]);
	});

	it('stays what it was in the first edition that showed it, whatever the rules say now', () => {
		const facts = [fact('unemployed', 2020, 0), fact('unemployed', 2020, 1), fact('unemployed', 2021, 0)];
		const now = world(facts, ['rounding', 5], ['cell-key', 5]);
		const hidden = out('unemployed 1 2020 official');
		expect(methodsOf(findAlterations(now, [hidden]))).toEqual(['unemployed 2021 official: rounding 5']);
		const tens = out('unemployed 1 2020 official age=15-24', { method: 'rounding', base: 10, room: 2 });
		expect(methodsOf(findAlterations(now, [tens, hidden]))).toEqual([
			'unemployed 2020 official: rounding 10',
			'unemployed 2021 official: rounding 5'
		]);
	});

	it('is asked for all counts that a rest stands in a sum with', () => {
		expect(slicesOfCell('population 1 2020 register without unemployed 1 2020 official sex=female')).toEqual([
			'population 2020 register',
			'unemployed 2020 official'
		]);
	});
});
