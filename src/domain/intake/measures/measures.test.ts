import { expect, it } from 'vitest';
import { findMeasure, measures } from './index.ts';

it('no two measures share a code', () => {
	expect(new Set(measures.map(({ code }) => code)).size).toBe(measures.length);
});

it('averages and rates do not add up and point at nobody', () => {
	for (const { code, unit, isAdditive, counts } of measures.filter(({ code }) => /rate|mean|per-head/.test(code))) {
		expect({ code, unit, isAdditive, counts }).toEqual({ code, unit, isAdditive: false, counts: 'nobody' });
	}
});

it('moves inside the county count in two municipalities, so arrivals and departures do not add up', () => {
	expect(findMeasure('arrivals')?.isAdditive).toBe(false);
	expect(findMeasure('departures')?.isAdditive).toBe(false);
});
