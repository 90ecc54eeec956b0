import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonStrip, paperPalette } from '#figures';
import * as county from '../../tests/golden/figures/example-county.ts';

const options = { palette: paperPalette, width: 140, idPrefix: 'x' };
const { measure, municipalities, municipalityRows } = county;

/** Middles of the marks, from the transparent circles they answer the pointer with. */
function marksIn(svg: string): [number, number][] {
	return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="9" fill="transparent"/g)].map(([, x, y]) => [
		Number(x),
		Number(y)
	]);
}

describe('the strip of a comparison', () => {
	test('shows five areas without one mark covering another, however close their values are', () => {
		const value = fc.double({ min: 10, max: 30, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
				const areas = values.flatMap((one, index) => {
					const area = municipalities[index];
					return area ? [{ area, figure: county.figureOf(area, one) }] : [];
				});
				const { svg, height } = comparisonStrip({ measure, rows: municipalityRows, areas }, options);
				const marks = marksIn(svg);
				expect(marks).toHaveLength(values.length);
				marks.forEach(([x, y], left) => {
					expect(y).toBeGreaterThan(5);
					expect(y).toBeLessThan(height - 5);
					for (const [otherX, otherY] of marks.slice(left + 1)) {
						expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(8.9);
					}
				});
			})
		);
	});

	test('keeps the mark of an area whose neighbour is hidden, and says the hidden one in a word', () => {
		const areas = municipalities
			.slice(0, 3)
			.map((area, index) => ({ area, figure: county.figureOf(area, index === 1 ? 'secret' : 15 + index) }));
		const { svg, description } = comparisonStrip({ measure, rows: municipalityRows, areas }, options);
		expect(marksIn(svg)).toHaveLength(2);
		expect(description).toContain(`${areas[1]?.area.name}: geheim.`);
		// The third area is the triangle of its column's head, though it is the second mark.
		expect(svg).toContain(`fill="${paperPalette.series[2]}"`);
		expect(svg).not.toContain(`fill="${paperPalette.series[1]}"`);
	});
});
