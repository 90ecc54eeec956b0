import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segregation } from '../index.ts';

const area = fc.record({ group: fc.integer({ min: 0, max: 400 }), others: fc.integer({ min: 0, max: 400 }) });

describe('segregation', () => {
	it('lies between 0 and 1, isolation and exposure add up, and empty areas change nothing', () => {
		fc.assert(
			fc.property(fc.array(area, { minLength: 1, maxLength: 20 }), (areas) => {
				const { locationQuotients, ...measures } = segregation(areas);
				for (const value of Object.values(measures))
					if (value !== null) expect(value > -1e-9 && value < 1 + 1e-9).toBe(true);
				if (measures.isolation !== null) expect(measures.isolation + (measures.exposure ?? NaN)).toBeCloseTo(1, 12);
				const withEmpty = segregation([...areas, { group: 0, others: 0 }]);
				expect(withEmpty).toEqual({ ...measures, locationQuotients: [...locationQuotients, null] });
			})
		);
	});

	it('does not care which group is which, nor about order or scale', () => {
		fc.assert(
			fc.property(fc.array(area, { minLength: 2, maxLength: 20 }), (areas) => {
				const swapped = segregation(areas.map(({ group, others }) => ({ group: others, others: group })));
				const larger = segregation(
					areas.toReversed().map(({ group, others }) => ({ group: 3 * group, others: 3 * others }))
				);
				const own = segregation(areas);
				for (const measure of ['dissimilarity', 'theilH', 'gini', 'correctedIsolation'] as const)
					for (const other of [swapped, larger])
						if (own[measure] === null) expect(other[measure]).toBeNull();
						else expect(other[measure]).toBeCloseTo(own[measure], 9);
			})
		);
	});

	it('is 1 where nobody shares an area, and says nothing where there is no group', () => {
		const apart = segregation([
			{ group: 5, others: 0 },
			{ group: 0, others: 9 }
		]);
		expect(apart).toMatchObject({ dissimilarity: 1, isolation: 1, exposure: 0, theilH: 1, gini: 1 });
		expect(segregation([{ group: 0, others: 9 }])).toMatchObject({ dissimilarity: null, gini: null, gorard: null });
		expect(() => segregation([{ group: -1, others: 9 }])).toThrow(RangeError);
	});
});
