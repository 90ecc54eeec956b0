import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeReferences } from './reference-labels.ts';

const place = fc.double({ min: 6, max: 294, noNaN: true });
const half = fc.double({ min: 20, max: 70, noNaN: true });

test('no comparison line runs through the label below it, and no label leaves the drawing', () => {
	fc.assert(
		fc.property(place, place, half, half, (countyAt, stateAt, countyHalf, stateHalf) => {
			const placed = placeReferences(
				[
					{ row: 'county', at: countyAt, half: countyHalf },
					{ row: 'state', at: stateAt, half: stateHalf }
				],
				300
			);
			const [upper, lower] = placed;
			expect(Math.abs((upper?.at ?? 0) - (lower?.middle ?? 0))).toBeGreaterThanOrEqual((lower?.half ?? 0) + 5.999);
			for (const one of placed) {
				expect(one.middle - one.half).toBeGreaterThanOrEqual(-1e-9);
				expect(one.middle + one.half).toBeLessThanOrEqual(300 + 1e-9);
			}
		})
	);
});

test('labels that are far enough apart stay above their lines', () => {
	const placed = placeReferences(
		[
			{ row: 'county', at: 200, half: 40 },
			{ row: 'state', at: 80, half: 30 }
		],
		300
	);
	expect(placed.map(({ row, middle }) => [row, middle])).toEqual([
		['county', 200],
		['state', 80]
	]);
});
