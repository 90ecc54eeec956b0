import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relativeToCounty } from './theme-index.ts';

const VECTORS = '../shared/vectors/index.relative-to-county.json';

describe('the relative index', () => {
	it('is 100 at the county, mirrored where high means relief, and nothing over a county of 0', () => {
		expect(relativeToCounty(5, 5, 'burden')).toBe(100);
		expect(relativeToCounty(6, 5, 'burden')).toBeCloseTo(120, 12);
		expect(relativeToCounty(6, 5, 'relief')).toBeCloseTo(80, 12);
		expect(relativeToCounty(6, 0, 'burden')).toBeNull();
	});

	it.skipIf(!existsSync(VECTORS))(`agrees with ${VECTORS}`, () => {
		type Case = {
			input: {
				areas: { id: string; counts: Record<string, { n: number | null; d: number }> }[];
				indicators: { id: string }[];
			};
			expected: { county: Record<string, number>; relative: Record<string, Record<string, number | null>> };
		};
		const { cases } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { cases: Case[] };
		let compared = 0;
		for (const { input, expected } of cases)
			for (const { id, counts } of input.areas)
				for (const indicator of input.indicators) {
					const count = counts[indicator.id];
					const wanted = expected.relative[id]?.[indicator.id];
					const county = expected.county[indicator.id];
					if (!count || count.n === null || wanted === undefined || county === undefined) continue;
					// The vectors list relatives before mirroring; only the indices made from them are mirrored.
					const relative = relativeToCounty(count.n / count.d, county, 'burden');
					if (wanted === null) expect(relative).toBeNull();
					else expect(relative).toBeCloseTo(wanted, 8);
					compared += 1;
				}
		expect(compared).toBeGreaterThan(100);
	});
});
